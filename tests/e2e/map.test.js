// The influence map, as a reader explores it: by pointer, by keys, and in a language that reads from the right.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const open = (lang, query = "") => reader.start(site.address(`index.html?lang=${lang}#/vacuum${query}`));

// What the map shows, as plain values.
function look() {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  const names = (selector) => [...root.querySelectorAll(selector)].map((it) => it.getAttribute("aria-label").replace(/[\u2066-\u2069]/g, ""));
  const frame = root.querySelector(".map-frame");
  const held = root.activeElement;
  return {
    lit: names(".map .node:not(.dim)"),
    dim: names(".map .node.dim"),
    litTies: names(".map .tie:not(.dim)"),
    summary: names(".map[role]")[0],
    stops: root.querySelectorAll(".map [tabindex='0']").length,
    here: names(".map [tabindex='0']")[0],
    held: held && (held.getAttribute("aria-label") || held.className || held.localName).replace(/[\u2066-\u2069]/g, ""),
    scroll: [frame.scrollLeft, frame.scrollTop, frame.clientWidth, frame.scrollWidth],
  };
}

const map = () => reader.run(look);
const shows = (what, holds) => reader.until(what, async () => holds(await map()));
// Which node has the focus, as the page's own eyes see it.
const stands = (name) => shows(`the keys on ${name}`, ({ held }) => held && held.startsWith(name));
const key = (...keys) => reader.driver.actions().sendKeys(...keys).perform();

async function enter() {
  await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".map [tabindex='0']").focus());
  await reader.reach(await reader.find("graphic", /./));
}

test("A view of the tour dims all others, has an address, and leads to the next", async () => {
  await open("en", "?view=inside");
  await reader.sees("Operations strike fighters; helpers and grievances bring them back, the op-ed argues.");
  const inside = await map();
  assert.equal(inside.lit.length, 5);
  assert.equal(inside.lit.length + inside.dim.length, 10, "nothing disappears");
  assert.match(inside.summary, /Standing out: actors 5, ties/);
  await reader.press("Next view");
  await reader.sees("The op-ed speaks of a vacuum. Another reading is self-rule.");
  await reader.until("the view in the address", () => reader.run(() => location.hash === "#/vacuum?view=no-outsider"));
  await reader.press("Show everything");
  await shows("all", ({ dim }) => dim.length === 0);
  await reader.press("Explore the map");
  await reader.press("Two neighbours");
  await shows("three", ({ lit }) => lit.length === 3);
});

test("An embed that names a view opens the map, and the element's attribute changes it", async () => {
  await reader.start(site.address("embed.html?lang=en&view=chairs"));
  await reader.sees("Who wants a say in Kabul");
  await shows("five", ({ lit }) => lit.length === 5);
  await reader.run(() => document.querySelector("cat-divides-meat").setAttribute("view", "neighbours"));
  await reader.sees("The two sides strain each other");
  await reader.start(site.address("embed.html?lang=en&view=chairs&mode=single"));
  await reader.sees("Who wants a say in Kabul");
  assert.equal(await reader.has("button", "Play ten years"), false, "the map alone");
});

test("Search finds names in any script and spelling, filters dim, and a measure sizes the circles", async () => {
  await open("en");
  await reader.press("Explore the map");
  const field = () => document.querySelector("cat-divides-meat").shadowRoot.querySelector("input[type=search]");
  const search = await reader.until("the search", () => reader.run(field)); // the tools are in a module of their own
  await search.sendKeys("كابل"); // Arabic letters, an Urdu name, an English page
  await shows("the seat alone", ({ lit }) => lit.length === 1 && lit[0].startsWith("Taliban government"));
  await search.clear();
  await search.sendKeys("zzz");
  await reader.sees("No actor has such a name.");
  await reader.press("Show everything");
  await reader.choose("Type", "armed");
  await shows("the armed ties", ({ litTies }) => litTies.length > 0 && litTies.every((name) => name.endsWith("armed")));
  await reader.press("Show everything");
  await reader.choose("Kind of claim", "counter-argument");
  await shows("the ties that somebody argues against", ({ litTies }) => litTies.length === 2);
  await reader.choose("What a circle's size shows", "brokerage");
  await reader.sees("Of the shortest ways from one actor to another");
  await reader.sees("larger: greater brokerage");
  await shows("the measure in the summary", ({ summary }) => summary.includes("Circles show: brokerage."));
  await reader.press("The same as a table");
  await reader.find("button", "brokerage"); // the head of a column, by which the table can be sorted
});

test("A card says whose claim it is, and what stands out around it", async () => {
  await open("en");
  // Its shape: a group has no place of its own in every engine.
  const ttp = await reader.run((group) => group.querySelector(".shape"), await reader.find("symbol", "TTP"));
  await reader.driver.actions().move({ origin: await reader.reach(ttp) }).click().perform();
  await reader.find("heading", "TTP");
  await reader.sees("Strength of what comes in: 0.6 + 0.3 + 0.6 = 1.5");
  await reader.press("what is tied to it");
  await shows("TTP and its neighbours", ({ lit, dim }) => lit.length === 5 && dim.length === 5);
  await reader.press("up to two ties away");
  await shows("more of them", ({ lit }) => lit.length > 5);
  await reader.press(/TTP → Pakistan/);
  await reader.sees("Strength 0.6 of 1, illustrative");
  await reader.sees("The op-ed reports that the TTP has said it carried out a number of recent attacks.");
});

test("The map comes nearer by button, key and wheel, is dragged by the mouse, and fits again", async () => {
  await open("en");
  await reader.reach(await reader.find("graphic", /./));
  await reader.press("Nearer");
  const nearer = await shows("a larger map", async ({ scroll }) => scroll[3] > scroll[2] * 1.3);
  assert.ok(nearer);
  const before = (await map()).scroll;
  assert.ok(before[0] > 0, "the middle stays in the middle");
  const frame = await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".map-frame"));
  await reader.reach(frame);
  await reader.driver.actions().move({ origin: frame, x: 20, y: -60 }).press().move({ origin: frame, x: 60, y: -60, duration: 60 }).release().perform();
  await shows("the map dragged", ({ scroll }) => scroll[0] < before[0] - 20);
  assert.equal(await reader.has("button", "Close this card"), false, "a drag opens nothing");
  await enter();
  await key("+");
  await shows("nearer still", ({ scroll }) => scroll[3] > scroll[2] * 1.9);
  await reader.press("Fit the whole map");
  await shows("all of it", ({ scroll }) => scroll[3] <= scroll[2] + 1);
  await reader.run((element) => {
    const wheel = (ctrlKey) => new WheelEvent("wheel", { deltaY: -100, ctrlKey, bubbles: true, composed: true, cancelable: true });
    const map = element.querySelector(".map");
    return [map.dispatchEvent(wheel(false)), map.dispatchEvent(wheel(true))];
  }, frame).then((goOn) => assert.deepEqual(goOn, [true, false], "without a key the wheel is the page's"));
  await shows("nearer by the wheel", ({ scroll }) => scroll[3] > scroll[2] * 1.3);
  await reader.until("the map drawn anew once the wheel rests", () => reader.run((element) => element.querySelector(".near-1:not([data-by])") !== null, frame));
  await reader.press("Fit the whole map");
  await shows("all of it again", ({ scroll }) => scroll[3] <= scroll[2] + 1);
  const pinch = (parts) => reader.run((element, parts) => {
    const part = () => new WheelEvent("wheel", { deltaY: -10, ctrlKey: true, bubbles: true, composed: true, cancelable: true });
    for (let done = 0; done < parts; done++) element.querySelector(".map").dispatchEvent(part());
  }, frame, parts);
  await pinch(3);
  await shows("all of it still", ({ scroll }) => scroll[3] <= scroll[2] + 1);
  await pinch(2);
  await shows("one step nearer by a pinch", ({ scroll }) => scroll[3] > scroll[2] * 1.3 && scroll[3] < scroll[2] * 2);
});

test("Where it stands below the play the map can be folded away, and stays so while a slider is moved", async () => {
  const address = site.address("embed.html?lang=en&chapter=vacuum").replaceAll("&", "&amp;");
  await reader.open(site.page("/narrow", `<iframe width="360" height="900" src="${address}"></iframe>`));
  await reader.driver.switchTo().frame(0);
  await reader.until("the element", () => reader.run(() => Boolean(window.customElements.get("cat-divides-meat"))));
  await reader.ready();
  const isShown = () => reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".map[role]").checkVisibility());
  assert.equal(await isShown(), true);
  await (await reader.find("heading", /^Who shapes the choices/)).click();
  await reader.until("the map folded", async () => !(await isShown()));
  await reader.slide(/engagement/, Key.ARROW_UP);
  await reader.sees("With Pakistan at");
  assert.equal(await isShown(), false);
});

for (const [lang, west, seat] of [["en", "United States", "Taliban"], ["ur", "امریکہ", "کابل"]]) {
  test(`By keys the map is walked along its ties, opened and left, in ${lang}`, async () => {
    await open(lang);
    await enter();
    assert.equal((await map()).stops, 1, "one stop for Tab");
    const home = (await map()).here;
    await key(Key.ARROW_UP);
    await shows("one step up a tie", ({ here }) => here !== home);
    await key(Key.HOME);
    await shows("the first again", ({ here }) => here === home);
    await key(Key.END);
    await shows("the last", ({ here }) => here !== home);
    for (let step = 0; step < 6; step++) await key(Key.ARROW_LEFT);
    for (let step = 0; step < 6; step++) await key(Key.ARROW_UP);
    await stands(west); // left is left in every language: the map is not mirrored
    await key(Key.ENTER);
    await shows("the card with the focus", ({ held }) => held === "map-card");
    await key(Key.ESCAPE);
    await stands(west);
    assert.equal(await reader.has("heading", west), false, "the card is closed");
    await key(Key.ARROW_RIGHT);
    await shows("along a tie to the seat", ({ here }) => here.startsWith(seat) || here !== west);
    await key(Key.TAB);
    await shows("out of the map", ({ held }) => held !== null && !held.startsWith(seat) && held !== "map-card");
    assert.equal((await map()).stops, 1);
    assert.deepEqual(await reader.unnamed(), []);
  });
}

test("No name lies on an actor or another name, in the fonts of this browser", async () => {
  for (const lang of ["en", "ur", "ps"]) {
    for (const width of [320, 360, 768, 1240]) {
      const address = site.address(`embed.html?lang=${lang}&chapter=vacuum`).replaceAll("&", "&amp;");
      await reader.open(site.page("/wide", `<iframe width="${width}" height="900" src="${address}"></iframe>`));
      await reader.driver.switchTo().frame(0);
      await reader.until("the element", () => reader.run(() => Boolean(window.customElements.get("cat-divides-meat"))));
      await reader.ready();
      await reader.find("heading", /./);
      const faults = await reader.run(overlaps);
      assert.deepEqual(faults, [], `${lang} at ${width}`);
    }
  }
});

// Pairs of things on the map that lie on each other: each name on names before it, and on shapes.
function overlaps() {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  const map = root.querySelector(".map[role]");
  const boxes = (selector) => [...map.querySelectorAll(selector)].map((it) => ({ name: it.textContent, box: it.getBoundingClientRect() }));
  const pen = document.createElement("canvas").getContext("2d");
  const lines = [...map.querySelectorAll(".node-label text")];
  const labels = lines.map((line) => ({ name: line.textContent, of: line.parentNode, box: ink(line) }));
  const shapes = boxes(".node .shape");
  const cover = (a, b) => {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 1.5 && height > 1.5 ? `${Math.round(width)}×${Math.round(height)}` : "";
  };
  // What a line covers is its letters, not their halo, and not the room that a font keeps for the tallest of them.
  function ink(line) {
    const { x, width } = line.getBBox();
    const { font, direction } = getComputedStyle(line);
    Object.assign(pen, { font, direction });
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(line.textContent);
    const { a: scale, e: left, f: top } = line.getScreenCTM();
    const baseline = Number(line.getAttribute("y"));
    return {
      left: left + scale * x,
      right: left + scale * (x + width),
      top: top + scale * (baseline - actualBoundingBoxAscent),
      bottom: top + scale * (baseline + actualBoundingBoxDescent),
    };
  }
  const others = (label, index) => [...labels.slice(0, index).filter(({ of }) => of !== label.of), ...shapes];
  const faults = labels.flatMap((label, index) => others(label, index).map((other) => [label.name, other.name, cover(label.box, other.box)]));
  return faults.filter(([, , area]) => area);
}
