// The teacher's pack on paper, worksheets, present mode, and the work that a pupil takes away.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { BROWSER } from "./engines.js";
import { Key, Reader } from "./reader.js";
import { DIST, Site } from "./site.js";

const PACK = join(DIST, "classroom");
const PAGES = readdirSync(PACK).filter((name) => name.endsWith(".html"));

// Only Chromium prints on demand; elsewhere there is no such test.
const inChromium = BROWSER === "chromium" ? test : () => {};

// In inches, with the margins of the style sheet between the edge and the text.
const PAPERS = { a4: [8.27, 11.69], letter: [8.5, 11] };

let reader, site, folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "cat-divides-meat-"));
  [reader, site] = await Promise.all([Reader.arrive(), Site.open()]);
});
after(async () => {
  await reader.leave();
  site.close();
  rmSync(folder, { recursive: true });
});

const present = (rest = "") => site.address(`index.html?lang=en&mode=present${rest}`);

test("The pack has a guide, cards, a worksheet and its key in three languages", () => {
  const wanted = ["guide", "cards", "worksheet", "key"].flatMap((name) => ["en", "ur", "ps"].map((code) => `${name}.${code}.html`));
  assert.deepEqual(wanted.filter((name) => !PAGES.includes(name)), []);
});

test("Every link of the pack leads to a file that is there", () => {
  for (const name of PAGES) {
    const links = [...readFileSync(join(PACK, name), "utf8").matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]);
    assert.ok(links.length > 0, name);
    for (const link of links) {
      const file = new URL(link.replaceAll("&amp;", "&"), pathToFileURL(join(PACK, name)));
      assert.doesNotThrow(() => readFileSync(new URL(file.pathname, "file:")), `${name}: ${link}`);
    }
  }
});

test("The pack names nothing of the region", () => {
  const names = /afghan|pakistan|taliban|india|kabul|افغان|پاکستان|طالبان|بھارت|(?<!\p{L})هند(?!\p{L})|کابل/iu;
  for (const name of PAGES) assert.doesNotMatch(readFileSync(join(PACK, name), "utf8"), names, name);
});

inChromium("Every page of the pack prints without cut-off on A4 and on Letter", async () => {
  await reader.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
  for (const name of PAGES) {
    await reader.open(pathToFileURL(join(PACK, name)).href);
    for (const [paper, [width, height]] of Object.entries(PAPERS)) {
      await printed(name, paper, width);
      const pages = await pagesOf(width, height);
      assert.ok(pages >= 1 && pages <= 7, `${name} on ${paper}: ${pages} pages`);
    }
  }
  await reader.leave();
  reader = await Reader.arrive(); // with a screen again
});

// Laid out as wide as the paper's text: nothing may stick out, and what may not be broken must fit a page.
async function printed(name, paper, width) {
  const text = Math.floor((width - 28 / 25.4) * 96);
  await reader.driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", { width: text, height: 900, deviceScaleFactor: 1, mobile: false });
  const { wide, tall } = await reader.run((room) => ({
    wide: [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > room + 1 || part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).map((part) => part.outerHTML.slice(0, 80)),
    tall: [...document.querySelectorAll("table, .cards, .box, .exercise li")].filter((part) => part.getBoundingClientRect().height > 930).map((part) => part.outerHTML.slice(0, 80)),
  }), text);
  assert.deepEqual(wide, [], `${name} on ${paper}`);
  assert.deepEqual(tall, [], `${name} on ${paper}`);
}

async function pagesOf(paperWidth, paperHeight) {
  const { data } = await reader.driver.sendAndGetDevToolsCommand("Page.printToPDF", { paperWidth, paperHeight, preferCSSPageSize: false });
  return Buffer.from(data, "base64").toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
}

// The smallest text that can be seen, in pixels of the screen.
const SMALLEST = () => {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  const widget = root.querySelector(".widget");
  const drawn = widget.getBoundingClientRect().width / widget.offsetWidth;
  const scale = (svg) => {
    const { width, height } = svg.viewBox.baseVal;
    const box = svg.getBoundingClientRect();
    return Math.min(box.width / width, box.height / height);
  };
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let smallest = [Infinity, ""];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    range.selectNodeContents(text);
    if (!text.data.trim() || !parent.checkVisibility() || !range.getBoundingClientRect().height) continue;
    const svg = parent.closest("svg");
    const size = parseFloat(getComputedStyle(parent).fontSize) * (svg ? scale(svg) : drawn);
    if (size < smallest[0]) smallest = [size, text.data];
  }
  return smallest;
};

test("Present mode shows no text below 24 pixels on a screen of 1920 by 1080", async () => {
  await reader.driver.manage().window().setRect({ width: 1920, height: 1080 });
  await reader.start(present("#/saying"));
  const chapters = await reader.run(() => document.querySelector("cat-divides-meat").chapters);
  for (const chapter of chapters) {
    await reader.run((id) => document.querySelector("cat-divides-meat").apply({ chapter: id }), chapter);
    await reader.until(chapter, () => reader.run((id) => document.querySelector("cat-divides-meat").snapshot().chapter === id, chapter));
    const [size, words] = await reader.run(SMALLEST);
    assert.ok(size >= 24, `${chapter}: ${words} is ${size} pixels`);
  }
});

test("In present mode a clicker goes on and back, wherever the focus is", async () => {
  await reader.start(present("#/saying"));
  await reader.find("heading", "Who would ask a cat?");
  const press = (key) => reader.driver.actions().sendKeys(key).perform();
  const shows = (heading, key) => reader.until(heading, async () => (await reader.has("heading", heading)) || (await press(key), false));
  await shows("Split it yourselves", Key.PAGE_DOWN);
  await shows("Who would ask a cat?", Key.PAGE_UP);
  await press("b");
  await reader.find("button", /^The screen is dark/);
  await press(Key.PAGE_DOWN);
  await reader.find("heading", "Who would ask a cat?");
  await press("n");
  await reader.sees("Ask for a bet before you go on.");
});

test("In present mode the timer runs, stops and goes back to zero", async () => {
  await reader.start(present("#/saying"));
  await reader.press("Start the timer");
  await reader.until("two seconds", async () => /0:0[2-9]/.test(await reader.text()));
  await reader.press("Stop the timer");
  await reader.press("Set it to zero");
  await reader.sees("0:00");
});

test("The spotlight follows the pointer", async () => {
  await reader.start(present("#/saying"));
  await reader.press("Spotlight");
  const place = () => reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".hole")?.getAttribute("transform"));
  await reader.until("the light", place);
  await reader.driver.actions().move({ x: 300, y: 200 }).perform();
  await reader.until("the light at the pointer", async () => (await place()) === "translate(300 200)");
});

test("A worksheet is opened from present mode, with answers and with another number", async () => {
  await reader.start(present("#/saying"));
  await reader.press("Worksheets and answer keys");
  await reader.sees("Sheet 1");
  assert.doesNotMatch(await reader.text(), /no piece is ever larger/);
  await reader.press("Show the answers");
  await reader.sees(/no piece is ever larger than \d+ grams/);
  await reader.press("Another sheet");
  await reader.sees("Sheet 2");
  await reader.press("Close this page");
  await reader.find("heading", "Who would ask a cat?");
});

test("The notes stand in a window of their own, and follow the chapter", async () => {
  const { driver } = reader;
  await reader.start(present("#/saying"));
  const screen = await driver.getWindowHandle();
  await reader.press("Notes in a window");
  const others = async () => (await driver.getAllWindowHandles()).filter((handle) => handle !== screen);
  await reader.until("the notes' window", async () => (await others()).length === 1);
  const [notes] = await others();
  const reads = (line) => reader.until(line, async () => (await reader.run(() => document.body.textContent)).includes(line));
  await driver.switchTo().window(notes);
  await reads("After the first bite no piece is ever larger");
  await driver.switchTo().window(screen);
  const isNext = () => reader.has("heading", "Split it yourselves");
  await reader.until("the next chapter", async () => (await isNext()) || (await reader.press("On"), false));
  await driver.switchTo().window(notes);
  await reads("Let the class make an offer before you do.");
  await driver.close();
  await driver.switchTo().window(screen);
  await reader.press("Back");
  await reader.find("heading", "Who would ask a cat?"); // without its notes the screen goes on
});

inChromium("A worksheet prints from within the widget, alone and without cut-off", async () => {
  await reader.start(present("#/saying"));
  await reader.press("Worksheets and answer keys");
  await reader.press("Show the answers");
  await prints("Another sheet", 3);
});

for (const [lang, guide, cards, leave] of [
  ["en", "Teacher’s guide", "Cards to cut out", "Close this page"],
  ["ur", "استاد کے لیے رہنما کتابچہ", "کاٹنے کے لیے کارڈ", "یہ صفحہ بند کریں"],
]) {
  inChromium(`The guide and the cards print from the single file that holds the fable alone, in ${lang}`, async () => {
    const file = pathToFileURL(join(DIST, "cat-divides-meat-fable.html")).href;
    for (const [paper, pages] of [[guide, 7], [cards, 3]]) {
      await reader.start(`${file}?lang=${lang}&mode=class`);
      await reader.press(paper);
      await prints(leave, pages);
    }
  });
}

// The paper that is open, and not the button `other`, on so many pages at most.
async function prints(other, most) {
  await reader.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
  assert.equal(await reader.has("button", other), false, "what is no paper is not printed");
  for (const [paper, [width, height]] of Object.entries(PAPERS)) {
    const text = Math.floor((width - 28 / 25.4) * 96);
    await reader.driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", { width: text, height: 900, deviceScaleFactor: 1, mobile: false });
    const wide = await reader.run((room) => {
      const parts = [...document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll(".widget *")];
      return parts.filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > room + 1).map((part) => part.outerHTML.slice(0, 80));
    }, text);
    assert.deepEqual(wide, [], paper);
    const pages = await pagesOf(width, height);
    assert.ok(pages >= 1 && pages <= most, `${paper}: ${pages} pages`);
  }
  await reader.leave();
  reader = await Reader.arrive(); // with a screen again
}

test("A teacher reads the guide on the class's first screen, goes on to the cards, and saves them as a page", async () => {
  await reader.start(pathToFileURL(join(DIST, "cat-divides-meat-fable.html")).href + "?lang=en&mode=class");
  await reader.run(NOTE_FILES);
  await reader.press("Teacher’s guide");
  await reader.find("heading", "A lesson of 20 minutes");
  await reader.press("Cards to cut out");
  await reader.find("heading", "Cost cards");
  await reader.press("Save as a page");
  const [file] = await reader.until("a file", async () => ((await files()).length ? files() : false));
  assert.match(file.text, /A fight costs you 5 slices\./);
  await reader.press("Close this page");
  await reader.find("button", "Teacher’s guide");
});

// What the element hands over: noted instead of being written to a folder, which engines do each in their way.
const NOTE_FILES = () => {
  window.files = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => window.files.push({ type: blob.type, text }));
    return make.call(URL, blob);
  };
};
const files = () => reader.run(() => window.files);

test("A pupil saves bets and findings as one page, which opens by itself", async () => {
  await reader.start(site.address("index.html?lang=en&scenario=fable#/saying"));
  await reader.run(NOTE_FILES);
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.run(() => document.querySelector("cat-divides-meat").apply({ chapter: "recap" }));
  await reader.press("Save my work");
  const [file] = await reader.until("a file", async () => ((await files()).length ? files() : false));
  assert.equal(file.type, "text/html");
  site.answer("/work", { headers: { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" }, body: file.text });
  await reader.open(site.origin + "/work");
  await reader.sees("If only an even split will do, the cat eats it all.");
});

test("Where a page may not hand over files, the reader is told", async () => {
  const frame = `<iframe sandbox="allow-scripts" width=900 height=400 src="${site.address("embed.html?lang=en&scenario=fable&chapter=recap")}"></iframe>`;
  for (const name of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/fable.json"]) {
    site.answer(name, { headers: { "Access-Control-Allow-Origin": "*" } });
  }
  await reader.open(site.page("/caged", frame));
  await reader.driver.switchTo().frame(0);
  await reader.until("the widget", () => reader.run(() => Boolean(customElements.get("cat-divides-meat"))));
  await reader.ready();
  await (await reader.reach(await reader.find("button", "Save my work"))).click();
  await reader.sees("This page may neither save nor copy.");
  await reader.driver.switchTo().defaultContent();
});
