// A made-up language: English, longer and with accents on every letter, served as if it were Urdu. Whatever is plain
// English on the screen then stands in the code, and whatever is too narrow for it is too narrow for a long language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { misfits } from "./fit.js";
import { CHAPTERS } from "./pairs.js";
import { Reader } from "./reader.js";
import { DIST, Site } from "./site.js";

const ACCENTED = { a: "å", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ", n: "ñ", o: "ö", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž" };

// A text of the table in the made-up language: a mark of right-to-left, and a third longer than the English.
function pseudo(text) {
  const accented = text.replace(/[a-z]/gi, (letter) => (letter < "a" ? ACCENTED[letter.toLowerCase()].toUpperCase() : ACCENTED[letter]));
  return accented.replace(/\S{3,}/g, (word) => `\u200f${word}${"é".repeat(Math.ceil(word.length / 3))}`);
}

// The same table, with all texts but the keys of selections made up; the shape is that of build.rs.
function translated(message) {
  if (typeof message === "string") return pseudo(message);
  return message.map((part) => {
    if (typeof part === "string") return pseudo(part);
    if (!Array.isArray(part) || part.length < 2) return part;
    return [part[0], part[1].map((piece, place) => (place % 2 ? translated(piece) : piece))];
  });
}

// Files are called so everywhere.
const FORMATS = ["SVG", "PNG", "CSV", "JSON"];

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
  for (const kind of ["", "workshop."]) {
    const table = JSON.parse(readFileSync(`${DIST}words.en.${kind}json`, "utf8"));
    const body = JSON.stringify({ ...table, language: "ur", messages: table.messages.map(translated) });
    site.answer(`words.ur.${kind}json`, { body });
  }
});
after(async () => {
  await reader.leave();
  site.close();
});

for (const [place, chapter] of CHAPTERS.entries()) {
  const width = place % 2 ? 320 : 1280;
  for (const wide of process.env.FULL ? [320, 1280] : [width]) {
    test(`In a long made-up language no English is left in ${chapter}, and nothing is cut off at ${wide} pixels`, async () => {
      const address = site.address(`embed.html?lang=ur&chapter=${chapter}`).replaceAll("&", "&amp;");
      await reader.open(site.page("/frame", `<iframe width="${wide}" height="900" src="${address}"></iframe>`));
      await reader.driver.switchTo().frame(0);
      await reader.until("the element", () => reader.run(() => Boolean(window.customElements.get("cat-divides-meat"))));
      await reader.ready();
      await reader.find("heading", /./);
      const said = await reader.run(everythingSaid);
      assert.ok(said.some((text) => text.includes("é")), "the made-up words are shown");
      const withoutSources = said.map((text) => text.replace(/\([^()]+\d{4}\)/g, "")); // authors are named as they sign
      const isEnglish = (text) => /[a-z]{2}/i.test(text) && !FORMATS.includes(text);
      assert.deepEqual(withoutSources.filter(isEnglish), []);
      // A label in a drawing cannot wrap; that those of the real languages fit a phone, matrix.test.js sees to.
      const isExcused = (line) => wide === 320 && line.startsWith("outside: t");
      assert.deepEqual((await reader.run(misfits)).filter((line) => !isExcused(line)), []);
    });
  }
}

// Every text and name in the widget, open or not; but English under its own name in the list of languages.
function everythingSaid() {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  const nodes = [...root.querySelectorAll("[lang], [lang] *")].filter((node) => node.textContent !== "English");
  const own = (node) => [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data);
  const names = (node) => ["aria-label", "title", "aria-valuetext", "aria-roledescription", "placeholder", "alt"].map((name) => node.getAttribute(name) || "");
  return nodes.flatMap((node) => [...own(node), ...names(node)]).filter((text) => text.trim());
}
