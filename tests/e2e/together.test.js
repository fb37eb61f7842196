// The chapter of dialogue, deterrence and development, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Origin } from "selenium-webdriver/lib/input.js";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const start = (lang = "en") => reader.start(site.address(`index.html?lang=${lang}#/together`));
const point = () => reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".triangle .grip .here"));
const drag = async (x, y) => {
  const actions = reader.driver.actions();
  await actions.move({ origin: await reader.reach(await point()) }).press().move({ origin: Origin.POINTER, x, y }).release().perform();
};

test("Before any click the finding compares the best mix of all three with the best that leaves one out", async () => {
  await start();
  await reader.sees(/all three are not a must here\. The best mix of all scores [\d.]+ of 100, the best without development/);
});

test("A slider changes the reader's score, and undo brings it back", async () => {
  await start();
  await reader.sees(/Yours: 83\.5 points/);
  await reader.slide(/^Dialogue/, Key.END);
  await reader.sees("Dialogue 100%");
  await reader.sees("Deterrence 0%");
  await reader.press("Undo");
  await reader.sees(/Yours: 83\.5 points/);
});

test("The slider of development moves the other two", async () => {
  await start();
  await reader.slide(/^Development/, Key.END);
  await reader.sees("Development 100%");
  await reader.sees("Dialogue 0%");
});

test("The point is dragged, and a drag is one step of undo", async () => {
  await start();
  await drag(0, -60);
  await reader.until("more dialogue", async () => !(await reader.text()).includes("Dialogue 34%"));
  await reader.press("Undo");
  await reader.sees("Dialogue 34%");
});

test("Another chair has another finding, and each number opens its arithmetic", async () => {
  await start();
  await (await reader.find("radio", "Border communities")).click();
  await reader.sees("Border communities: here it takes all three.");
  await (await reader.find("button", /^[\d.]+$/)).click();
  await reader.sees(/Of the 36 mixes with all three in steps of 10%/);
});

test("The opposite case says where dialogue stops paying", async () => {
  await start();
  await (await reader.find("radio", "The opposite")).click();
  await reader.sees(/more dialogue pays up to \d+% of the effort, and costs beyond it/);
});

test("The limits show a case of each kind", async () => {
  await start();
  await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("details").forEach((part) => (part.open = true)));
  await reader.press("Show where one is better left out");
  await reader.sees("here all three are one too many");
  await reader.press("Show where it takes all three");
  await reader.press("Undo");
  await reader.press("Undo");
  await reader.sees("all three are not a must here");
});

test("The draws are started, stopped and gone on with; the bet waits for them", async () => {
  await start();
  await reader.press("In more than half");
  await reader.sees("You say: In more than half. Run the draws to see.");
  await reader.press("Draw the assumptions 10,000 times");
  await reader.sees(/In [\d.]+% of [\d,]+ draws it takes all three/);
  await reader.press("Stop");
  await reader.find("button", "Go on drawing");
  const made = Number((await reader.text()).match(/([\d,]+) of 10,000 draws/)[1].replace(",", ""));
  assert.ok(made > 0 && made < 10_000);
  await reader.press("within 1 point");
  await reader.press("Go on drawing");
  await reader.until("more draws", async () => {
    const now = (await reader.text()).match(/([\d,]+) of 10,000 draws/);
    return now && Number(now[1].replace(",", "")) > made;
  });
});

test("In Urdu the point follows the pointer too, and the finding stands from the start", async () => {
  await start("ur");
  await reader.sees("یہاں تینوں لازمی نہیں");
  await reader.sees("مکالمہ 34%");
  await drag(0, -60);
  await reader.until("more dialogue", async () => !(await reader.text()).includes("مکالمہ 34%"));
  await (await reader.find("radio", "سرحدی آبادیاں")).click();
  await reader.sees("یہاں تینوں ضروری ہیں");
});
