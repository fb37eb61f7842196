// What readers' own settings ask for: wider spacing, no motion, forced colours, another script and another language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSER } from "./engines.js";
import { misfits } from "./fit.js";
import { CHAPTERS } from "./pairs.js";
import { Key, Reader } from "./reader.js";
import { Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

const open = (chapter, lang = "en", theme = "auto") => reader.start(site.address(`embed.html?lang=${lang}&theme=${theme}&chapter=${chapter}`));
const snapshot = () => reader.run(() => document.querySelector("cat-divides-meat").snapshot());

test("With the spacing of WCAG 1.4.12 nothing is cut off, at 320 pixels", async () => {
  for (const chapter of CHAPTERS) {
    const address = site.address(`embed.html?lang=en&chapter=${chapter}`).replaceAll("&", "&amp;");
    await reader.open(site.page("/frame", `<iframe width="320" height="900" src="${address}"></iframe>`));
    await reader.driver.switchTo().frame(0);
    await reader.until("the element", () => reader.run(() => Boolean(window.customElements.get("cat-divides-meat"))));
    await reader.ready();
    await reader.find("heading", /./);
    await reader.run(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; } svg * { letter-spacing: normal !important; word-spacing: normal !important; }`);
      const { shadowRoot } = document.querySelector("cat-divides-meat");
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
    });
    assert.deepEqual(await reader.run(misfits), [], chapter);
  }
});

test("Urdu asks for Nastaliq, with room for it; Pashto for Naskh; and neither is stretched or faked", async () => {
  for (const [lang, first, room] of [["ur", /^"Urdu Typesetting", "Noto Nastaliq Urdu"/, 1.9], ["ps", /^"Noto Naskh Arabic"/, 1.5]]) {
    await open("saying", lang);
    const { family, faults } = await reader.run(typeset, room);
    assert.match(family, first);
    assert.deepEqual(faults, [], lang);
  }
});

test("Every letter that only Pashto has is drawn where any Arabic letter is", async () => {
  await open("saying", "ps");
  const missing = await reader.run(() => {
    const { fontFamily } = getComputedStyle(document.querySelector("cat-divides-meat").shadowRoot.querySelector("[lang]"));
    const context = Object.assign(document.createElement("canvas"), { width: 60, height: 60 }).getContext("2d", { willReadFrequently: true });
    const drawn = (letter) => {
      context.clearRect(0, 0, 60, 60);
      context.font = `30px ${fontFamily}`;
      context.fillText(letter, 15, 40);
      return context.getImageData(0, 0, 60, 60).data.join();
    };
    const box = drawn("\u{10fffe}"); // no font has it
    return drawn("ب") === box ? [] : [..."ټډړږښګڼېۍځڅ"].filter((letter) => drawn(letter) === box);
  });
  assert.deepEqual(missing, []);
});

test("Another language keeps all that the reader did and opened", async () => {
  await open("offers", "en");
  await reader.slide(/./, Key.ARROW_UP, Key.ARROW_UP);
  await reader.press(/^Make this offer$/);
  await reader.run(() => { document.querySelector("cat-divides-meat").shadowRoot.querySelector(".below details").open = true; });
  const kept = async () => {
    const { language, ...rest } = await snapshot();
    const openCards = await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("details[open]").length);
    return { ...rest, openCards };
  };
  const before = await kept();
  for (const [list, name, code] of [["Language", "اردو", "ur"], ["زبان", "پښتو", "ps"], ["ژبه", "English", "en"]]) {
    await reader.choose(list, name);
    await reader.until(name, async () => (await snapshot()).language === code);
    assert.deepEqual(await kept(), before, code);
  }
});

test("Plain words say each finding in one short sentence, and are remembered on our page", async () => {
  const page = (rest = "") => site.address(`index.html?lang=en${rest}`);
  await reader.start(page());
  await reader.press("Plain words");
  await reader.sees("The cat eats most of the meat.");
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("The cat eats it all.");
  await reader.start(page("#/vacuum"));
  await reader.sees("Other outsiders take most of it.");
  await reader.press("Plain words");
  await reader.sees("points of influence change hands");
});

// What only Chromium can be asked for is no test elsewhere.
const inChromium = BROWSER === "chromium" ? test : () => {};
const emulate = (...features) => reader.driver.sendAndGetDevToolsCommand("Emulation.setEmulatedMedia", { media: "", features });

inChromium("Who wants no motion gets none, and nothing plays by itself", async () => {
  await emulate({ name: "prefers-reduced-motion", value: "reduce" });
  for (const chapter of CHAPTERS) {
    await open(chapter);
    const moving = await reader.run(() => {
      const nodes = [...document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("*")];
      const moves = (node) => [getComputedStyle(node).transitionDuration, getComputedStyle(node).animationDuration].some((times) => times.split(", ").some((time) => parseFloat(time) > 0));
      return nodes.filter(moves).map((node) => `${node.localName}.${node.getAttribute("class")}`);
    });
    assert.deepEqual(moving, [], chapter);
    assert.equal(await reader.has("button", "Pause"), false, chapter);
  }
  await emulate();
});

inChromium("In forced colours every drawing uses the reader's own", async () => {
  await emulate({ name: "forced-colors", value: "active" });
  for (const chapter of CHAPTERS) {
    await open(chapter);
    assert.deepEqual(await reader.run(strangeColours), [], chapter);
  }
  await emulate();
});

// The family of the text, and every text with too little room, another weight than two, or letters pulled apart.
function typeset(room) {
  const root = document.querySelector("cat-divides-meat").shadowRoot.querySelector("[lang]");
  const ownText = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
  const texts = [...root.querySelectorAll("*")].filter((node) => node.checkVisibility() && ownText(node) && !node.closest("svg, .unseen, option"));
  const fault = (node) => {
    const { lineHeight, fontSize, fontWeight, letterSpacing } = getComputedStyle(node);
    if (parseFloat(lineHeight) / parseFloat(fontSize) < room - 0.01) return `${parseFloat(lineHeight) / parseFloat(fontSize)} lines high`;
    if (!["400", "700"].includes(fontWeight)) return `of weight ${fontWeight}`;
    return letterSpacing === "normal" ? null : `spaced by ${letterSpacing}`;
  };
  const faults = texts.map((node) => [node, fault(node)]).filter(([, what]) => what);
  return { family: getComputedStyle(root).fontFamily, faults: faults.map(([node, what]) => `${node.localName}.${node.getAttribute("class")} is ${what}`) };
}

// Shapes whose colour is none of the system's.
function strangeColours() {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  const probe = root.appendChild(document.createElement("i"));
  const system = ["Canvas", "CanvasText", "LinkText", "GrayText", "Highlight", "HighlightText", "ButtonText", "ButtonFace"].map((name) => {
    probe.style.setProperty("color", name);
    probe.style.setProperty("forced-color-adjust", "none");
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const isPlain = (colour) => ["none", "rgba(0, 0, 0, 0)"].includes(colour) || colour.startsWith("url") || system.includes(colour);
  const shapes = [...root.querySelectorAll("svg :is(path, rect, circle, ellipse, line, polygon, text)")];
  const strange = shapes.flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].filter((colour) => !isPlain(colour)).map((colour) => `${shape.localName}.${shape.getAttribute("class")} ${colour}`);
  });
  return [...new Set(strange)];
}
