// The chapter on what a judge costs, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const open = (lang = "en", scenario = "op-ed") =>
  reader.start(site.address(`embed.html?chapter=judge&lang=${lang}&scenario=scenarios/${scenario}.json`));
const choose = async (name) => (await reader.find("radio", name)).click();

// Drags the point from where it is to a place of the picture, as parts of its width and height from its middle.
async function drag(across, down) {
  const picture = await reader.find("img", /^At the point/);
  const { width, height } = await picture.getRect();
  const to = { origin: picture, x: Math.round(across * width), y: Math.round(down * height) };
  const grip = await reader.run((svg) => svg.querySelector(".grip .here"), picture);
  await reader.driver.actions().move({ origin: grip }).press().move({ ...to, duration: 50 }).release().perform();
}

test("It opens on two who ask a judge, and the number opens its arithmetic", async () => {
  await open();
  await reader.sees(/They ask the judge, who keeps 30% of the whole\. A fight would have cost 25%/);
  await reader.press("30%");
  await reader.sees(/Both hopes together; above 1 no deal looks good enough: 0\.56 \+ 0\.56 = 1\.12/);
});

test("The point is dragged to where they settle, and one undo brings it back", async () => {
  await open();
  await drag(0.35, -0.25);
  await reader.sees(/A judge known to keep \d+% makes them settle: from 38% on, nobody asks/);
  await reader.press("Undo");
  await reader.sees(/They ask the judge, who keeps 30% of the whole/);
});

test("Keys and fields move the same point", async () => {
  await open();
  await reader.slide(/^What the judge keeps/, Key.HOME);
  await reader.sees("A judge who takes nothing costs nothing. They ask and keep it all: here the saying is false.");
  await reader.press("More to change");
  const field = await reader.find("spinbutton", "What the judge keeps");
  await field.clear();
  await field.sendKeys("0.2", Key.TAB);
  await reader.sees("They ask the judge, who keeps 20% of the whole. Had they settled, they would have kept it all.");
});

for (const [third, finding] of [
  ["an honest go-between", /A go-between takes nothing\. At 50% frankness the two keep it all: here the saying is false/],
  ["a judge paid by the round", /Paid by the round, the judge keeps 28%/],
  ["a judge who leans", /The judge leans so far that one side would rather fight/],
  ["a judge who picks a last offer", /One asks for 63%, the other offers 37%, and the judge must pick one/],
]) {
  test(`With ${third} the finding is another`, async () => {
    await open();
    await choose(third);
    await reader.sees(finding);
  });
}

test("The chapter shows where its finding is false", async () => {
  await open();
  await reader.press("What this model cannot tell you");
  await reader.press("Show where the saying is false: a frank go-between");
  await reader.sees(/A go-between takes nothing\. At 100% frankness/);
});

test("The standoff is held out round by round, and the judge is paid", async () => {
  await open();
  await reader.sees("Both hold out. After 5 rounds the judge has had 80% of the prize in fees.");
  await reader.press("Hold out one more round");
  await reader.sees("Both hold out. After 6 rounds the judge has had 96% of the prize in fees.");
  await reader.press("Hold out one more round");
  await reader.sees("After 6 rounds one gives in, and the other takes the prize.");
  await reader.press("100%");
  await reader.sees(/The judge can expect, of the prize: 0\.96 \+ 0\.04 = 1/);
});

for (const [choice, reaction] of [
  ["A small fee", /A smaller fee only makes both hold out longer/],
  ["About half", /More than that/],
  ["All of it", /Right: on average the whole prize, whatever the fee/],
]) {
  test(`The bet on “${choice}” is answered`, async () => {
    await open();
    await reader.press(choice);
    await reader.sees(reaction);
  });
}

test("Where it is known who gives in, the judge gets nothing, and the bet is answered anew", async () => {
  await open();
  await reader.press("All of it");
  await choose("the first, and both know it");
  await reader.sees("If both know who will give in, that one gives in at once, and the judge gets nothing.");
  await reader.sees("Not here: both know who gives in");
});

test("A real judge is named by the reader alone, and no cat stands for it", async () => {
  const cats = () => reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll(".cat, .cat-head").length);
  await open();
  assert.ok((await cats()) > 0);
  await choose("Russia");
  await reader.sees("You named Russia. The model knows nothing of any state");
  assert.equal(await cats(), 0);
});

test("The fable alone asks nobody to name a judge", async () => {
  await open("en", "fable");
  await reader.sees("They ask the judge, who keeps 30% of the whole");
  assert.equal(await reader.has("radio", "nobody real"), false);
});

test("In Urdu the point is dragged the other way, and the finding follows", async () => {
  await open("ur");
  await reader.sees(/وہ منصف کے پاس جاتے ہیں، جو کُل کا 30% رکھ لیتا ہے/);
  const picture = await reader.find("img", /^اس نقطے پر/);
  const { width, height } = await picture.getRect();
  const grip = await reader.run((svg) => svg.querySelector(".grip .here"), picture);
  const to = { origin: picture, x: Math.round(-0.35 * width), y: Math.round(-0.25 * height), duration: 50 };
  await reader.driver.actions().move({ origin: grip }).press().move(to).release().perform();
  await reader.sees(/معلوم ہو کہ منصف \d+% رکھ لے گا تو وہ سمجھوتہ کر لیتے ہیں/);
  await choose("دیانت دار ثالث");
  await reader.sees(/ثالث کچھ نہیں لیتا/);
});
