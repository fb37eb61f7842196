// What pages show without JavaScript, and to feed readers: the widget's first picture as text, the same as the live one.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import { Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

// The blocks of text of a page in which no script may run, in one language.
async function withoutScripts(address, language) {
  await reader.open(site.page("/host", `<title>Host</title><iframe src="${address}" sandbox="allow-same-origin"></iframe>`));
  return reader.run((code) => {
    const page = document.querySelector("iframe").contentDocument;
    const section = page.querySelector(`[lang="${code}"]:not(html)`);
    return [...section.querySelectorAll("h2, p, figcaption, th, td")].map((block) => block.textContent);
  }, language);
}

// All that the running widget says, to eyes and to screen readers.
async function live(address) {
  await reader.start(address);
  await reader.openAll();
  return reader.run(() => {
    const widget = document.querySelector("cat-divides-meat").shadowRoot;
    const named = [...widget.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
    return [widget.textContent, ...named].join("\n");
  });
}

for (const [page, language, least] of [["index.html", "en", 15], ["index.html", "ps", 15], ["chapters/vacuum.html", "ur", 20]]) {
  test(`Without JavaScript ${page} says in ${language} what the widget says at first`, async () => {
    const blocks = await withoutScripts(site.address(page), language);
    const said = await live(site.address(`${page}?lang=${language}`));
    assert.ok(blocks.length >= least, `${blocks.length} blocks`);
    for (const block of blocks) assert.ok(said.includes(block), block);
  });
}

test("Without JavaScript a frame says so, and shows who has how much", async () => {
  await reader.open(site.page("/host", `<title>Host</title><iframe src="${site.address("embed.html")}" sandbox="allow-same-origin" width="700" height="900"></iframe>`));
  const shown = () => reader.run(() => document.querySelector("iframe").contentDocument.body.innerText);
  await reader.until("the text", async () => /The interactive part needs JavaScript\./.test(await shown()));
  assert.match(await shown(), /the cat has eaten \d+%/);
  const widths = await reader.run(() => [...document.querySelector("iframe").contentDocument.querySelector("svg").children].map((bar) => bar.getBoundingClientRect().width));
  assert.ok(widths.length === 3 && widths.every((width) => width > 10), String(widths));
});
