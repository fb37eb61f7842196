// The chapter on two fronts, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const open = (lang) => reader.start(site.address(`index.html?lang=${lang}#/fronts`));

test("It opens on operations alone, and shows what grows back", async () => {
  await open("en");
  await reader.find("heading", "Two fronts");
  await reader.sees("Ten years after they stop, fighters are back at 78%.");
  await reader.find("img", /^10 years after it stops: of what they were before, grievance stands at 137%/);
});

test("A plan turns both other levers, and one undo takes it back", async () => {
  await open("en");
  await reader.press("Causes too");
  await reader.sees("With more than force, ten years bring fighters down to");
  await reader.sees("You are where it fades without any operations");
  await reader.press("Undo");
  await reader.sees("Ten years of operations alone");
});

test("The slider of operations changes the finding", async () => {
  await open("en");
  await reader.slide(/^Operations against fighters/, Key.HOME);
  await reader.sees("With no more effort than before nothing gets better");
});

test("A number of the finding opens its arithmetic, and so does each lever's threshold", async () => {
  await open("en");
  await reader.press("93%");
  await reader.sees("÷ 1.29 before = 7%");
  await reader.press("Operations against fighters: no amount would do");
  await reader.sees("Endless operations leave no fighter time to become a helper.");
});

test("The point on the picture is put by a tap, dragged, and typed", async () => {
  await open("en");
  const picture = await reader.find("img", /^You are where no amount of operations ends it/);
  await reader.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", picture);
  const { width } = await picture.getRect();
  await reader.driver.actions().move({ origin: picture, x: Math.round(width * 0.3), y: 0 }).press().release().perform();
  await reader.sees("You are where it fades without any operations");
  const moved = await reader.find("img", /^You are where it fades/);
  const drag = { origin: moved, x: Math.round(-width * 0.2), y: 0, duration: 100 };
  await reader.driver.actions().move({ origin: moved, x: Math.round(width * 0.3), y: 0 }).press().move(drag).release().perform();
  await reader.sees("You are where operations can end it");
  const field = await reader.find("spinbutton", "Action on the helpers' chain");
  await field.clear();
  await field.sendKeys("0.1", Key.TAB);
  await reader.sees("You are where no amount of operations ends it");
});

test("The run is played step by step, and starts again", async () => {
  await open("en");
  await reader.press("Start again");
  await reader.find("img", /^before: of what they were before, grievance stands at 100%/);
  await reader.press("Next step");
  await reader.find("img", /^0.25 years into the effort/);
});

test("Where the finding is false can be shown, and each bet is answered", async () => {
  await open("en");
  await reader.press("More than half are back");
  await reader.sees("Right: 78%.");
  await reader.press("What this model cannot tell you");
  await reader.press("Show where this is false: operations alone suffice");
  await reader.sees("Here operations alone would end it, if they never stopped");
  await reader.sees("Too few helpers were left to bring back that many.");
});

test("In Urdu it reads and plays from right to left", async () => {
  await open("ur");
  await reader.find("heading", "دو محاذ");
  await reader.sees("دس سال صرف کارروائیاں");
  await reader.press("زنجیر بھی");
  await reader.sees("صرف طاقت پر انحصار نہ ہو تو دس سال میں جنگجو");
  const picture = await reader.find("img", /^آپ وہاں ہیں جہاں/);
  await reader.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", picture);
  const { width } = await picture.getRect();
  const start = Math.round(width * 0.47); // little action on the chain is on the right
  await reader.driver.actions().move({ origin: picture, x: start, y: 0 }).press().release().perform();
  await reader.find("img", /^آپ وہاں ہیں جہاں کارروائیاں کتنی بھی ہوں/);
  assert.deepEqual(await reader.unnamed(), []);
});
