// The single files, as they come from a USB stick or a messenger.
import { gunzipSync } from "node:zlib";
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Key, Reader } from "./reader.js";
import { DIST, Site } from "./site.js";

const WHOLE = "cat-divides-meat.html";
const FABLE = "cat-divides-meat-fable.html";

let folder, reader, site;
before(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "cat-divides-meat-")), "a folder", "اردو");
  mkdirSync(folder, { recursive: true });
  for (const name of [WHOLE, FABLE]) copyFileSync(join(DIST, name), join(folder, name));
  [reader, site] = await Promise.all([Reader.arrive(), Site.open()]);
});
after(async () => {
  await reader.leave();
  site.close();
  rmSync(join(folder, "..", ".."), { recursive: true });
});

// The language is named, since a browser remembers for all files what was chosen in one.
const opened = (name, rest = "") => `${pathToFileURL(join(folder, name)).href}?lang=en${rest}`;

test("The single file opens from a folder with spaces and Urdu letters in its name", async () => {
  await reader.start(opened(WHOLE));
  await reader.find("heading", "Who would ask a cat?");
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
});

test("The page of many files says which single file to open instead", async () => {
  await reader.open(new URL("index.html?lang=en", pathToFileURL(DIST)).href);
  await reader.sees("Open cat-divides-meat.html instead: it holds everything in one file.");
});

test("The single file speaks all three languages without a network", async () => {
  await reader.start(opened(WHOLE));
  for (const [name, code] of [["اردو", "ur"], ["پښتو", "ps"]]) {
    await reader.choose(/^(Language|زبان|ژبه)$/, name);
    await reader.until(code, () => reader.run((wish) => document.querySelector("cat-divides-meat").snapshot().language === wish, code));
  }
});

test("The single file asks for no other file", async () => {
  await reader.start(opened(WHOLE));
  const asked = await reader.run(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  assert.deepEqual(asked.filter((name) => !name.startsWith("data:") && !name.startsWith("blob:")), []);
});

test("The single file's chapters have addresses there too", async () => {
  await reader.start(opened(WHOLE, "#/vacuum"));
  await reader.find("heading", "An empty chair fills up");
});

// Pages hand the file on in these ways; a frame that may run scripts and nothing else has no origin and no storage.
const WAYS = {
  "as text": (frame, html) => (frame.srcdoc = html),
  "as a data address": (frame, html) => (frame.src = "data:text/html;charset=utf-8," + encodeURIComponent(html)),
  "as a blob": (frame, html) => (frame.src = URL.createObjectURL(new Blob([html], { type: "text/html" }))),
};

for (const [way, put] of Object.entries(WAYS)) {
  for (const attributes of ["", 'sandbox="allow-scripts"']) {
    test(`The single file runs inside a page that holds it ${way}${attributes && ", and lets it run scripts alone"}`, async () => {
      await reader.open(site.page("/holder", `<iframe width=900 height=900 ${attributes}></iframe>`));
      await reader.run(() => localStorage.clear()); // which a frame with this page's origin shares
      const listening = `<script>window.failures = []; addEventListener("error", ({ message }) => failures.push(message));
        addEventListener("unhandledrejection", ({ reason }) => failures.push(String(reason)));</script>`;
      const html = readFileSync(join(DIST, WHOLE), "utf8").replace("<head>", `<head>${listening}`);
      await reader.run(`(html) => (${put})(document.querySelector("iframe"), html)`, html);
      await reader.driver.switchTo().frame(0);
      await reader.until("the widget", () => reader.run(() => Boolean(customElements.get("cat-divides-meat"))));
      await reader.ready();
      const next = await reader.find("button", "What if they split it themselves?");
      await reader.run((button) => button.click(), next); // WebKit's driver misses what is in a frame without an origin
      await reader.find("heading", "Split it yourselves");
      await reader.choose("Language", "اردو");
      await reader.until("Urdu", () => reader.run(() => document.querySelector("cat-divides-meat").snapshot().language === "ur"));
      assert.deepEqual(await reader.run(() => window.failures), []);
    });
  }
}

test("The fable opens, with the chapters that need no region", async () => {
  await reader.start(opened(FABLE));
  await reader.find("heading", "Who would ask a cat?");
  const chapters = await reader.run(() => document.querySelector("cat-divides-meat").chapters);
  assert.deepEqual(chapters, ["saying", "offers", "range", "judge", "fog", "sandbox", "recap"]);
});

// Names of the region: in Latin letters with any ending, in Arabic letters as whole words, since ہندسہ is a digit and
// وروسته is no Russia.
const LATIN = "afghan pakistan taliban india iran kabul islamabad delhi durand china chinese russia america qatar ttp baloch khyber kashmir jirga";
const ARABIC = "افغان افغانستان پاکستان طالبان بھارت ہند هند ایران کابل چین روس امریکہ امریکا قطر بلوچ خیبر کشمیر جرگہ جرګه";
const REGION = [
  ...LATIN.split(" ").map((name) => ({ name, pattern: new RegExp(`(?<!\\p{L})${name}`, "iu") })),
  ...ARABIC.split(" ").map((name) => ({ name, pattern: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u") })),
];

function namesIn(text) {
  return REGION.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}

test("The fable's file holds no word of the region", () => {
  const page = readFileSync(join(DIST, FABLE), "utf8");
  const module = page.match(/id="module">([^<]+)</)[1];
  assert.deepEqual(namesIn(page.replace(module, "")), []);
  const inMachineCode = namesIn(gunzipSync(Buffer.from(module, "base64")).toString("utf8"));
  assert.deepEqual(inMachineCode.filter((name) => name.length > 4), []); // which holds any four letters by chance
});

test("The search for words of the region finds what is there", () => {
  const found = namesIn(readFileSync(join(DIST, "scenarios/op-ed.json"), "utf8"));
  for (const name of ["afghan", "pakistan", "پاکستان", "افغانستان"]) assert.ok(found.includes(name), name);
});

test("No single file refers to anything outside itself", () => {
  for (const name of [WHOLE, FABLE]) {
    const page = readFileSync(join(DIST, name), "utf8").replace(/<script[^>]*>[^]*?<\/script>/g, "");
    assert.doesNotMatch(page, /\b(src|href)=(?!"data:|"#)/, name);
  }
});
