// The chapter of the empty chair, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const open = (lang) => reader.start(site.address(`index.html?lang=${lang}#/vacuum`));
const outcome = () => reader.run(() => document.querySelector("cat-divides-meat").snapshot().outcome.vacuum);

test("It opens on an empty chair, whose share goes to the other outsiders and to none", async () => {
  await open("en");
  await reader.find("heading", "An empty chair fills up");
  await reader.sees(/change hands: \d+ to the other outsiders, \d+ to no outsider at all\./);
});

test("A case is shown in which most goes to no outsider, and one undo takes it back", async () => {
  await open("en");
  const first = await outcome();
  await reader.openAll();
  await reader.press("Show a case where most goes to no outsider");
  await reader.sees(/and most go to no outsider at all: \d+, against \d+ to the others\./);
  const { home_rule_gain, others_gain } = await outcome();
  assert.ok(home_rule_gain > others_gain && others_gain > 0);
  await reader.press("Undo");
  await reader.until("the first numbers", async () => JSON.stringify(await outcome()) === JSON.stringify(first));
});

test("In Urdu the case is shown too", async () => {
  await open("ur");
  await reader.openAll();
  await reader.press("وہ صورت دکھائیں جس میں زیادہ حصہ کسی بیرونی کو نہیں ملتا");
  await reader.until("the case", async () => {
    const { home_rule_gain, others_gain } = await outcome();
    return home_rule_gain > others_gain;
  });
});

test("Opening a table is no change to the host, a slider is one", async () => {
  await open("en");
  await reader.run(() => {
    window.changes = 0;
    document.querySelector("cat-divides-meat").addEventListener("change", () => { window.changes += 1; });
  });
  await reader.openAll();
  assert.equal(await reader.run(() => window.changes), 0);
  await reader.slide(/engagement/, Key.ARROW_UP);
  await reader.until("a change", () => reader.run(() => window.changes > 0));
});
