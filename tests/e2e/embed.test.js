// The element in pages that are not ours.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { Key, Reader } from "./reader.js";
import { FOLDER, Site } from "./site.js";

let site, elsewhere, reader;
before(async () => {
  [site, elsewhere, reader] = await Promise.all([Site.open(), Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
  elsewhere.close();
});
beforeEach(() => {
  site.requests.length = 0;
});

const STATIC = "The stricter the neighbours are, the less meat is left.";
const SCRIPT = `<script src="${FOLDER}cat-divides-meat.js" defer></script>`;

// A newspaper's page with one widget; `before` stands in its head.
function article({ attributes = "", before = "", script = SCRIPT } = {}) {
  return `<title>A newspaper</title>${before}${script}
    <h1>A newspaper</h1><input id="search" aria-label="Search">
    <cat-divides-meat lang="en" ${attributes}><p>${STATIC}</p></cat-divides-meat>`;
}

test("The widget runs under the strictest policy that allows WebAssembly", async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const page = site.page("/strict", article(), { "Content-Security-Policy": policy });
  await reader.start(page);
  await reader.find("heading", "Who would ask a cat?");
  const size = await reader.run(() => document.querySelector("cat-divides-meat").getBoundingClientRect().height);
  assert.ok(size > 300, `its styles apply: ${size} px high`);
});

test("The widget runs from another origin than its page's", async () => {
  for (const file of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/op-ed.json"]) {
    elsewhere.answer(file, { headers: { "Access-Control-Allow-Origin": "*" } });
  }
  const script = `<script src="${elsewhere.address("cat-divides-meat.js")}" defer></script>`;
  await reader.start(site.page("/elsewhere", article({ script })));
  await reader.find("heading", "Who would ask a cat?");
  assert.deepEqual(site.requests.filter((path) => path.startsWith(FOLDER)), []);
});

test("The page around it keeps its address, history, title, storage and focus", async () => {
  const page = site.page("/untouched", article());
  await reader.open(page);
  const held = () => ({
    address: location.href,
    history: history.length,
    title: document.title,
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    focus: document.activeElement.id,
    scroll: scrollY,
  });
  await reader.run(() => document.getElementById("search").focus());
  const before = await reader.run(held);
  await reader.ready();
  await reader.runAsync(async () => {
    const element = document.querySelector("cat-divides-meat");
    await element.apply({ chapter: "vacuum" });
    await element.apply({ chapter: "saying", parameters: { saying: { tolerance: 0 } }, language: "ur" });
    await new Promise((resolve) => setTimeout(resolve, 600)); // longer than the widget's own pause before it writes
  });
  assert.deepEqual(await reader.run(held), before);
});

test("Ten widgets on one page share one module", async () => {
  const ten = `${SCRIPT}${'<cat-divides-meat lang="en" loading="eager"></cat-divides-meat>'.repeat(10)}`;
  await reader.open(site.page("/ten", ten));
  await reader.runAsync(() => Promise.all([...document.querySelectorAll("cat-divides-meat")].map((element) => element.ready)));
  assert.equal(site.requests.filter((path) => path.endsWith(".wasm")).length, 1);
});

test("The script included twice does no harm", async () => {
  await reader.start(site.page("/twice", article({ script: SCRIPT + SCRIPT })));
  await reader.find("heading", "Who would ask a cat?");
});

test("A widget below the fold asks for nothing but its script until it is near", async () => {
  const page = site.page("/below", `${SCRIPT}<div style="height: 9000px"></div><cat-divides-meat lang="en"></cat-divides-meat>`);
  await reader.open(page);
  await reader.run(() => customElements.whenDefined("cat-divides-meat"));
  assert.deepEqual(site.requests.filter((path) => path.endsWith(".wasm")), []);
  await reader.run(() => document.querySelector("cat-divides-meat").scrollIntoView());
  await reader.ready();
});

test("Nonsense in every attribute leaves the defaults and one warning each", async () => {
  const before = `<script>window.warnings = []; console.warn = (text) => warnings.push(String(text));</script>`;
  const attributes = 'chapter="x" theme="x" mode="x" loading="x" reveal="x" route="x" storage="x" digits="x" scenario="no such" share="x"';
  await reader.start(site.page("/nonsense", article({ attributes, before })));
  await reader.find("heading", "Who would ask a cat?");
  const names = (await reader.run(() => window.warnings)).map((text) => text.match(/<cat-divides-meat> (\w+)/)?.[1]);
  const expected = ["chapter", "digits", "loading", "mode", "reveal", "route", "scenario", "share", "storage", "theme"];
  assert.deepEqual([...names].sort(), expected);
});

test("Moved within the page it keeps its state", async () => {
  await reader.start(site.page("/move", article()));
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
  await reader.run(() => document.body.append(document.querySelector("cat-divides-meat")));
  await reader.sees("If only an even split will do, the cat eats it all.");
});

test("What the reader changes is told to the page, and the page can change it", async () => {
  await reader.start(site.page("/api", article()));
  await reader.run(() => {
    window.heard = [];
    document.addEventListener("change", (event) => event.detail && heard.push(event.detail.source));
    document.addEventListener("chapterchange", (event) => heard.push(`${event.detail.chapter} ${event.detail.source}`));
  });
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.until("a change by the user", () => reader.run(() => window.heard.includes("user")));
  const snapshot = await reader.runAsync(() => document.querySelector("cat-divides-meat").apply({ chapter: "vacuum" }));
  assert.equal(snapshot.chapter, "vacuum");
  assert.equal(snapshot.parameters.saying.tolerance, 0);
  await reader.until("the chapter's event", () => reader.run(() => window.heard.includes("vacuum api")));
  await reader.find("heading", "An empty chair fills up");
});

test("A change with anything wrong in it is refused whole, with every problem named", async () => {
  await reader.start(site.page("/refused", article()));
  const change = { chapter: "nowhere", language: "ur", parameters: { saying: { tolerance: 7, sharpness: 1 } } };
  const answer = await reader.runAsync(async (wish) => {
    const element = document.querySelector("cat-divides-meat");
    const told = () => element.language + JSON.stringify(element.snapshot());
    const before = told();
    const error = await element.apply(wish).catch((cause) => cause);
    return { isKept: before === told(), paths: (error.problems || []).map((problem) => problem.path) };
  }, change);
  assert.equal(answer.isKept, true);
  assert.deepEqual(answer.paths.sort(), ["chapter", "parameters.saying.sharpness", "parameters.saying.tolerance"]);
});
