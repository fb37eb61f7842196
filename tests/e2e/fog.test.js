// The fog, as a reader goes through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const start = (language = "en") => reader.start(site.address(`index.html?lang=${language}#/fog`));
const FEUD = /lose half their trust in [\d.]+ rounds; in the long run each earns 2\.25 points of 3/;
const tick = async (role, name) => (await reader.find(role, name)).click();

test("The chapter opens on a feud, and its numbers open", async () => {
  await start();
  await reader.sees(FEUD);
  await reader.press("2.25");
  await reader.sees("(3 + 0 + 5 + 1) ÷ 4 = 2.25");
  await reader.press("6.58");
  await reader.sees("rounds until half is gone: ln 2 by that");
});

test("Thinner fog, forgiveness and too much of it each change the finding, and undo brings the feud back", async () => {
  await start();
  await reader.slide(/^How thick is the fog/, Key.HOME);
  await reader.sees("While no move goes wrong there is no feud");
  await reader.press("Undo");
  await reader.sees(FEUD);
  await reader.choose(/answers with$/, "Unconditional support");
  await reader.sees("This pair is lopsided");
  await reader.press("Undo");
  await reader.press("What this model cannot tell you");
  await reader.press("Show where the feud ends: both generous");
  await reader.sees(/Here a feud dies out: in the long run each earns 2\.9/);
  await reader.slide(/^How often does the generous one forgive/, Key.END);
  await reader.sees("This is too much forgiveness");
});

test("A back channel buys time, and with forgiveness more", async () => {
  await start();
  await reader.slide(/^How many misreadings does it catch/, ...Array(10).fill(Key.RIGHT));
  await reader.sees(/With the channel, trust takes [\d.]+ rounds to halve, not 6\.58/);
  await reader.sees("misreading caught by the channel");
});

test("Rounds are stepped and played to the end", async () => {
  await start();
  await reader.press("Start again");
  await reader.press("Next round");
  const shown = () => reader.has("img", /^1 rounds\. Cooperated: Pakistan 1 times/);
  await reader.until("one round", shown);
  await reader.press("Play the rounds");
  await reader.until("the last round", () => reader.has("img", /^24 rounds\./));
});

test("Another field of the tournament has another winner", async () => {
  await start();
  await tick("radio", "A tournament");
  await reader.sees(/in front: .*Walk away.* In clear air: Tit for tat/s);
  await tick("checkbox", "Unconditional support");
  await reader.sees(/in front[^:]*: Tit for tat/);
  await reader.sees("100% of the matches are played.");
});

test("Both bets are answered, right or wrong", async () => {
  await start();
  const bet = async (place, choice) => {
    const buttons = await reader.run((place, choice) => {
      const bets = document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll(".bet");
      [...bets[place].querySelectorAll("button")].find((button) => button.textContent === choice).click();
      return bets.length;
    }, place, choice);
    assert.equal(buttons, 2);
  };
  await bet(0, "Tit for tat");
  await reader.sees("Right: Tit for tat earns most of the four here, 2.67 points a round.");
  await bet(0, "Walk away");
  await reader.sees("It wins once against each");
  await bet(1, "Walk away");
  await reader.sees("Right: walking away earns most here");
  await bet(1, "Tit for tat");
  await reader.sees("It echoes every error back");
  await bet(1, "Unconditional support");
  await reader.sees("Trust without conditions is used up");
  await bet(1, "Generous tit for tat");
  await reader.sees("Forgiving ends feuds");
});

test("The point on the curve is moved by a tap", async () => {
  await start();
  const ground = await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".curve .ground"));
  await reader.reach(ground);
  await reader.driver.actions().move({ origin: ground, x: 60, y: 0 }).click().perform();
  await reader.until("a thicker fog", async () => !(await reader.text()).includes("5% of moves go wrong"));
});

test("In Urdu the same chapter is played from right to left", async () => {
  await start("ur");
  await reader.sees(/آدھا اعتماد/);
  await reader.slide(/^دھند کتنی گہری ہے/, Key.HOME);
  await reader.sees("جب تک کوئی چال نہ بگڑے");
  await tick("radio", "ایک ٹورنامنٹ");
  await reader.sees(/جیسے کو تیسا، ندامت/);
});

test("One button leads on", async () => {
  await start();
  await reader.press("And what if one side gets up and leaves?");
  await reader.find("heading", "An empty chair fills up");
});
