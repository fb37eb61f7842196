// The dialog that gives the code to embed the widget: what it gives is put into a page, and works there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import { Site } from "./site.js";

let site, elsewhere, reader;
before(async () => {
  [site, elsewhere, reader] = await Promise.all([Site.open(), Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
  elsewhere.close();
});

// Opens the dialog at the vacuum and chooses what to show; what is copied lands in the page's own hands.
async function offered(scope) {
  await reader.start(elsewhere.address("index.html?lang=en#/vacuum"));
  await reader.run(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
  });
  await reader.press("Embed");
  await reader.find("heading", "Put it on your page");
  await reader.choose("What to show:", scope);
}

async function copied(name) {
  await reader.press(`Copy: ${name}`);
  return reader.until("the copy", () => reader.run(() => {
    const text = window.copied;
    delete window.copied;
    return text;
  }));
}

// The page of another site that holds what was copied; our files may be read from anywhere.
const openly = { "Access-Control-Allow-Origin": "*" };
async function pasted(code) {
  const version = await reader.run(() => document.querySelector("cat-divides-meat").version);
  const names = ["", "_glue", "_bg"].map((end) => `cat-divides-meat${end}.${end === "_bg" ? "wasm" : "js"}`);
  for (const name of [...names, "words.en.json", "scenarios/op-ed.json"]) elsewhere.answer(`${version}/${name}`, { headers: openly });
  await reader.open(site.page("/article", `<title>Article</title>${code}`));
}

// Into the first frame, once its page has come and its widget runs.
async function enterFrame() {
  await reader.driver.switchTo().frame(0);
  await reader.until("the page in the frame", () => reader.run(() => Boolean(customElements.get("cat-divides-meat"))));
  await reader.ready();
}

test("The script puts this chapter alone on a page, at this version", async () => {
  await offered("this chapter");
  const code = await copied("A script, for pages that may run one");
  await pasted(code);
  await reader.ready();
  await reader.find("heading", "An empty chair fills up");
  const { version, chapter, mode, src } = await reader.run(() => {
    const { version, chapter, mode } = document.querySelector("cat-divides-meat");
    return { version, chapter, mode, src: document.querySelector("script").src };
  });
  assert.deepEqual([chapter, mode], ["vacuum", "single"]);
  assert.equal(src, elsewhere.address(`${version}/cat-divides-meat.js`));
});

test("The frame shows the whole piece and becomes as high as it asks", async () => {
  await offered("the whole piece");
  await pasted(await copied("A frame, for all other pages"));
  await enterFrame();
  await reader.find("heading", "Who would ask a cat?");
  const content = () => reader.run(() => Math.ceil(document.getElementById("frame").getBoundingClientRect().height));
  await reader.until("no bar to scroll", async () => Math.abs((await content()) - (await reader.run(() => innerHeight))) <= 1);
  await reader.driver.switchTo().defaultContent();
  const [title, width, page] = await reader.run(() => {
    const frame = document.querySelector("iframe");
    return [frame.title, frame.getBoundingClientRect().width, document.body.clientWidth];
  });
  assert.deepEqual([title, width], ["The cat divides the meat", page]);
});

// What amp-iframe does with its attributes: a frame of its own, as high as it asks.
const AMP = `<script>
  customElements.define("amp-iframe", class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement("iframe");
      for (const name of ["src", "title", "sandbox", "height"]) frame.setAttribute(name, this.getAttribute(name));
      addEventListener("message", ({ source, data }) => {
        if (source === frame.contentWindow && data.sentinel === "amp" && data.type === "embed-size") frame.height = data.height;
      });
      this.replaceChildren(frame);
    }
  });
</script>`;

test("AMP's element shows this chapter as high as it is", async () => {
  await offered("this chapter");
  const code = await copied("For AMP pages");
  assert.match(code, /^<amp-iframe [^>]*\bresizable\b[^>]*><div overflow [^>]*>[^<]+<\/div><div placeholder>/);
  await pasted(code + AMP);
  await enterFrame();
  await reader.find("heading", "An empty chair fills up");
  await reader.driver.switchTo().defaultContent();
  await reader.until("a height of its own", () => reader.run(() => document.querySelector("iframe").height !== "900"));
});

test("A view of the map that is open can be put on a page", async () => {
  await offered("this chapter");
  await reader.press("Close");
  const view = await reader.run(() => document.querySelector("cat-divides-meat").exportScenario().tour[1].id);
  await reader.run((id) => (document.querySelector("cat-divides-meat").view = id), view);
  await reader.press("Embed");
  await reader.choose("What to show:", "this view of the map");
  await pasted(await copied("A script, for pages that may run one"));
  await reader.ready();
  assert.equal(await reader.run(() => document.querySelector("cat-divides-meat").view), view);
  await reader.find("heading", "An empty chair fills up");
});

test("WordPress gets the address of a page that names an oEmbed answer", async () => {
  await offered("this chapter");
  const address = await copied("For WordPress: paste this address on a line of its own");
  assert.equal(address, elsewhere.address("chapters/vacuum.html"));
  await reader.open(`${address}?lang=en`);
  await reader.ready();
  await reader.find("heading", "An empty chair fills up");
  const answer = await reader.run(() => document.querySelector('link[type="application/json+oembed"]').href);
  assert.equal(answer, elsewhere.address("chapters/vacuum.json"));
});

test("The dialog says when a page may not copy, and Escape leaves it where the reader was", async () => {
  await offered("this chapter");
  await reader.run(() => Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error()) }));
  await reader.press("Copy: For AMP pages");
  await reader.sees("This page may not copy. The text is selected: copy it yourself.");
  assert.deepEqual(await reader.unnamed(), []);
  await reader.press("Close");
  await reader.until("the dialog gone", async () => !(await reader.has("heading", "Put it on your page")));
});
