// What readers see when something that the widget needs is missing: a plain sentence in their language, and the text
// that the page holds anyway.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Key, Reader } from "./reader.js";
import { DIST, FOLDER, Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

const STATIC = "The stricter the neighbours are, the less meat is left.";

function article({ lang = "en", before = "", attributes = "" } = {}) {
  return `<script>addEventListener("error", (event) => event.target.localName === "cat-divides-meat" && (window.told = event.detail), true);</script>
    ${before}<script src="${FOLDER}cat-divides-meat.js" defer></script>
    <cat-divides-meat lang="${lang}" ${attributes}><p>${STATIC}</p></cat-divides-meat>`;
}

// The page must say this, keep its text, and tell its developer which kind of failure it was.
async function fails(address, sentence, type) {
  await reader.open(address);
  await reader.sees(sentence);
  await reader.sees(STATIC);
  if (type) assert.equal((await reader.run(() => window.told)).type, type);
}

test("A module that is not there is said to be missing", async () => {
  site.answer("cat-divides-meat_bg.wasm", { status: 404, body: "no" });
  await fails(site.page("/missing", article()), "A file that the interactive part needs is not where it should be.", "missing");
  site.answer("cat-divides-meat_bg.wasm", {});
});

test("The reason is given in the reader's language", async () => {
  site.answer("cat-divides-meat_bg.wasm", { status: 404, body: "no" });
  await fails(site.page("/missing-ur", article({ lang: "ur" })), "متحرک حصے کی ایک ضروری فائل اپنی جگہ پر نہیں ملی۔", "missing");
  site.answer("cat-divides-meat_bg.wasm", {});
});

test("Once the module is back, trying again starts the widget", async () => {
  site.answer("cat-divides-meat_bg.wasm", { status: 404, body: "no" });
  await reader.open(site.page("/retry", article()));
  await reader.find("button", "Try again");
  site.answer("cat-divides-meat_bg.wasm", {});
  await reader.press("Try again");
  await reader.find("heading", "Who would ask a cat?");
});

test("A page that forbids WebAssembly is named as the reason", async () => {
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
  await fails(site.page("/forbidden", article(), { "Content-Security-Policy": policy }), "This page's security settings do not allow");
});

test("A module that arrived cut short is said to be damaged", async () => {
  const whole = await readFile(join(DIST, "cat-divides-meat_bg.wasm"));
  site.answer("cat-divides-meat_bg.wasm", { body: whole.subarray(0, whole.length / 2) });
  await fails(site.page("/damaged", article()), "The interactive part arrived damaged", "broken");
  site.answer("cat-divides-meat_bg.wasm", {});
});

test("Without a network the reader is asked to check the connection, and can go on once it is back", async () => {
  const elsewhere = await Site.open();
  for (const name of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/op-ed.json"]) {
    elsewhere.answer(name, { headers: { "Access-Control-Allow-Origin": "*" } });
  }
  const page = article({ attributes: 'reveal="interaction"' }).replace(FOLDER, elsewhere.address());
  await reader.open(site.page("/offline", page));
  await reader.find("button", "Start");
  const port = elsewhere.close();
  await reader.press("Start");
  await reader.sees("The interactive part could not be downloaded. Check the connection and try again.");
  await reader.sees(STATIC);
  assert.equal((await reader.run(() => window.told)).type, "network");
  await elsewhere.reopen(port);
  await reader.press("Try again");
  await reader.find("heading", "Who would ask a cat?");
  elsewhere.close();
});

test("What went wrong can be read in full and copied", async () => {
  const before = `<script>
    window.copied = "";
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => (window.copied = text) } });
  </script>`;
  site.answer("cat-divides-meat_bg.wasm", { status: 404, body: "no" });
  await reader.open(site.page("/details", article({ before })));
  await reader.press("Details");
  await reader.sees(/missing: 404 .*cat-divides-meat_bg\.wasm/);
  await reader.press("Copy the details");
  await reader.until("the details", () => reader.run(() => /^missing: 404 [^]*cat-divides-meat \d/.test(window.copied)));
  site.answer("cat-divides-meat_bg.wasm", {});
});

test("A browser without WebAssembly is told so", async () => {
  const before = "<script>delete window.WebAssembly;</script>";
  await fails(site.page("/without", article({ before })), "This browser cannot run the interactive part", "unsupported");
});

test("A server that does not know WebAssembly's type still serves it", async () => {
  site.answer("cat-divides-meat_bg.wasm", { headers: { "Content-Type": "text/plain" } });
  await reader.start(site.page("/plain", article()));
  await reader.find("heading", "Who would ask a cat?");
  site.answer("cat-divides-meat_bg.wasm", {});
});

test("A browser without IntersectionObserver starts at once", async () => {
  const before = "<script>delete window.IntersectionObserver;</script>";
  await reader.start(site.page("/no-observer", article({ before })));
  await reader.find("heading", "Who would ask a cat?");
});

test("A browser that refuses storage is used without memory", async () => {
  const before = `<script>
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  </script>`;
  await reader.start(site.page("/no-storage", article({ before, attributes: 'storage="local"' })));
  await reader.choose("Language", "اردو");
  await reader.until("Urdu", () => reader.run(() => document.querySelector("cat-divides-meat").snapshot().language === "ur"));
});

test("A page whose address cannot be rewritten works without links", async () => {
  const before = `<script>
    history.replaceState = history.pushState = () => { throw new DOMException("denied", "SecurityError"); };
  </script>`;
  await reader.start(site.page("/no-history", article({ before, attributes: 'route="hash"' })));
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
  await reader.press("What if they split it themselves?");
  await reader.find("heading", "Split it yourselves");
});

test("A panic leaves every widget of the page with its text, and the next visit begins afresh", async () => {
  const two = `${article({ attributes: 'storage="local"' })}<cat-divides-meat lang="en"><p>The second text.</p></cat-divides-meat>`;
  await reader.start(site.page("/panic", two));
  await reader.press("Weigh it again");
  const remembered = () => reader.run(() => localStorage.getItem("cat-divides-meat.progress"));
  await reader.until("something remembered", remembered);
  await reader.run((glue) => {
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = `import { panic_on_purpose } from "${glue}"; panic_on_purpose();`;
    document.body.append(script);
  }, `${FOLDER}cat-divides-meat_glue.js`);
  await reader.sees("The interactive part has stopped because of a mistake of ours.");
  await reader.sees(STATIC);
  await reader.sees("The second text.");
  assert.equal(await remembered(), null);
});
