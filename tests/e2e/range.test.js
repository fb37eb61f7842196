// The deal neither can see, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Origin } from "selenium-webdriver/lib/input.js";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const open = (lang, scenario = "") => reader.start(site.address(`index.html?lang=${lang}${scenario}#/range`));
const inside = (selector) =>
  reader.until(selector, () => reader.run((wanted) => document.querySelector("cat-divides-meat").shadowRoot.querySelector(wanted), selector));

test("It opens with room for a deal, and a demand that risks a fight", async () => {
  await open("en");
  await reader.find("heading", "The deal neither can see");
  await reader.sees(/room for a deal: 25% of the meat.*60%, starts a fight in 33% of cases/s);
  await reader.find("img", /There is room for a deal from 40% to 65%/);
});

test("Without mistrust nobody fights, and undo brings the risk back", async () => {
  await open("en");
  await reader.slide(/^Mistrust/, Key.HOME);
  await reader.sees("With nothing to guess, nobody fights");
  await reader.press("Undo");
  await reader.sees("starts a fight in 33% of cases");
});

test("With little mistrust the safe demand is the best", async () => {
  await open("en");
  await reader.slide(/^Mistrust/, Key.HOME, Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await reader.sees("With this little mistrust the safe demand is the best");
});

test("The point on the curve is dragged, and the number typed", async () => {
  await open("en");
  const grip = await inside(".curve .grip .here");
  await reader.reach(grip);
  await reader.driver.actions().move({ origin: grip }).press().move({ origin: Origin.POINTER, x: -400, y: 0 }).release().perform();
  await reader.sees("With nothing to guess, nobody fights");
  const field = await inside(".field input");
  await field.clear();
  await field.sendKeys("0.25", Key.TAB);
  await reader.sees("starts a fight in 38% of cases");
});

test("Right neighbours are met one by one, and the count follows", async () => {
  await open("en");
  await reader.press("Meet a right neighbour");
  await reader.sees(/Of 22 right neighbours met/);
  await reader.press("Start again");
  await reader.sees("Meet them one by one.");
});

test("A number opens its arithmetic", async () => {
  await open("en");
  await reader.press("33%");
  await reader.sees(/\(10% − 0%\) ÷ \(30% − 0%\) = 33%/);
});

test("A bet is answered", async () => {
  await open("en");
  await reader.press("Never");
  await reader.sees("You trusted their caution.");
  await reader.press("In less than half of cases");
  await reader.sees(/Right: in 38% of cases/);
});

test("Power that shifts means war though both know everything, and one button shows where that is false", async () => {
  await open("en");
  await reader.press("More to change");
  await reader.press("Show power shifting");
  await reader.sees("Even if both knew everything, they would fight");
  await reader.press("What this model cannot tell you");
  await reader.press("Show where this is false: nothing to guess");
  await reader.sees("With nothing to guess, nobody fights");
});

test("The map lights the ties between the two parties, and the fable shows its own", async () => {
  await open("en");
  await reader.find("heading", /^Ties between Pakistan and the Taliban government in Kabul/);
  await open("en", "&scenario=fable");
  await reader.find("heading", /^If they fight: what is left/);
  assert.doesNotMatch(await reader.text(), /Pakistan|Kabul/);
});

test("In Pashto the same is found, and every control has a name", async () => {
  await open("ps");
  await reader.find("heading", "هغه جوړجاړی چې هېڅوک یې نه ویني");
  await reader.sees("د جوړجاړي ځای شته");
  await reader.slide(/^بې باوري/, Key.HOME);
  await reader.sees("هېڅوک جګړه نه کوي");
  await reader.press("بېرته یې وګرځوئ");
  await reader.sees("د جوړجاړي ځای شته");
  assert.deepEqual(await reader.unnamed(), []);
});
