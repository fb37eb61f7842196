// The chapter in which two neighbours split the meat themselves, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const open = (language = "en") => reader.start(site.address(`embed.html?chapter=offers&lang=${language}`));

// Radio buttons are found by the words beside them.
const choose = (word) => reader.run((text) => {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  [...root.querySelectorAll("label")].find((label) => label.textContent === text).querySelector("input").click();
}, word);

test("The finding is there before any click, and a fair half has been refused", async () => {
  await open();
  await reader.sees("Patience is strength: your neighbour can wait and gets 58%, you 42%.");
  await reader.sees("1 refusal so far: 95% of the meat is left. Your neighbour offers you 24% of it.");
});

test("An offer that the neighbour can accept ends the play, and undo takes it back", async () => {
  await open();
  await reader.slide(/^What you keep/, ...Array(10).fill(Key.ARROW_LEFT));
  await reader.press("Make this offer");
  await reader.sees("A deal after 2 refusals: of all the meat there was, you hold 36%, your neighbour 54%. 10% spoiled.");
  await reader.press("Undo");
  await reader.sees("1 refusal so far");
});

test("Too bold an offer is refused, and what spoils is lost", async () => {
  await open();
  await reader.press("Make this offer");
  await reader.sees("3 refusals so far: 86% of the meat is left.");
  await reader.press("Take theirs");
  await reader.sees("A deal after 3 refusals: of all the meat there was, you hold 21%, your neighbour 65%. 14% spoiled.");
});

test("The knife can be dragged over the meat", async () => {
  await open();
  const knife = await reader.until("the knife", () => reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".knife .target")));
  await reader.reach(knife);
  await reader.driver.actions().move({ origin: knife }).press().move({ origin: knife, x: -40, y: 0 }).release().perform();
  const slider = await reader.find("slider", /^What you keep/);
  assert.ok(Number(await slider.getAttribute("value")) < 0.5);
});

test("A proud neighbour makes the finding false", async () => {
  await open();
  await choose("proud");
  await reader.sees("here patience is not strength enough");
  await choose("hurried");
  await reader.sees("Patience is strength: now you can wait");
});

test("One button shows where the finding is false", async () => {
  await open();
  await reader.press("What this model cannot tell you");
  await reader.press("Show where this is false: a proud neighbour");
  await reader.sees("here patience is not strength enough");
});

test("A number of the finding opens its arithmetic", async () => {
  await open();
  await reader.press("58%");
  await reader.sees("100% − 42% = 58%");
});

test("A bet is answered", async () => {
  await open();
  await reader.press("Speaking first");
  await reader.sees("The first word helps a little");
});

test("One cuts and the other chooses, without a judge", async () => {
  await open();
  await choose("I cut, you choose");
  await reader.sees("An even cut, and your neighbour chose.");
  await reader.slide(/^Where you cut/, Key.END);
  await reader.sees("You cut too unevenly.");
});

test("In Pashto the same is played from right to left, and the knife follows its slider", async () => {
  await open("ps");
  await reader.sees("صبر زور دی");
  const slider = await reader.slide(/^تاسو څومره ساتئ/, ...Array(10).fill(Key.ARROW_LEFT));
  assert.equal(await slider.getAttribute("value"), "0.4");
  await reader.press("دا وړاندیز وکړئ");
  await reader.sees("ومې منله.");
});

test("Nothing that can be operated is without a name", async () => {
  await open();
  assert.deepEqual(await reader.unnamed(), []);
});
