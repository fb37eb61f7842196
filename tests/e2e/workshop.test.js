// The larger module: it takes over where the reader's cannot go on, and nothing that the reader did is lost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Key, Reader } from "./reader.js";
import { Site } from "./site.js";

let site;
let reader;

before(async () => {
  site = await Site.open();
  reader = await Reader.arrive();
});

after(async () => {
  await reader.leave();
  site.close();
});

const asked = (name) => site.requests.filter((path) => path.endsWith(name)).length;
const snapshot = () => reader.run(() => document.querySelector("cat-divides-meat").snapshot());

test("Whoever only reads never loads it; the sandbox brings it, with language, numbers and bets kept", async () => {
  await reader.start(site.address("embed.html?lang=en&chapter=saying"));
  await reader.run(() => document.querySelector("cat-divides-meat").apply({ language: "ur", seed: 7, parameters: { saying: { tolerance: 0.2 } } }));
  assert.equal(asked("_workshop_bg.wasm"), 0);
  await reader.run(() => document.querySelector("cat-divides-meat").apply({ chapter: "sandbox" }));
  await reader.find("button", "فریق شامل کریں");
  const { language, seed, chapter } = await snapshot();
  assert.deepEqual([language, seed, chapter], ["ur", 7, "sandbox"]);
  assert.equal((await snapshot()).parameters.saying.tolerance, 0.2);
  assert.equal(asked("_workshop_bg.wasm"), 1);
});

test("Where its words are spoilt, the reader is told, and what was on the screen goes on", async () => {
  site.answer("words.en.workshop.json", { body: "{}", headers: { "Content-Type": "application/json" } });
  await reader.start(site.address("embed.html?lang=en&chapter=saying"));
  await reader.run(() => document.querySelector("cat-divides-meat").apply({ chapter: "sandbox" }));
  await reader.sees("This part could not be fetched.");
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
});

test("Where it cannot be had, the reader is told and goes on", async () => {
  site.answer("cat-divides-meat_workshop_bg.wasm", { status: 404 });
  await reader.start(site.address("embed.html?lang=en&chapter=offers"));
  await reader.run(() => document.querySelector("cat-divides-meat").apply({ chapter: "sandbox" }));
  await reader.sees("This part could not be fetched.");
  assert.equal((await snapshot()).chapter, "saying");
});
