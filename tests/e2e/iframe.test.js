// embed.html as newsrooms put it into their pages: in an iframe that asks how high it should be.
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

// A host page that keeps every message it gets; the frame comes from another origin.
function host(query, attributes = "") {
  const address = elsewhere.address(`embed.html?${query}`);
  return site.page("/host", `<title>Host</title>
    <script>window.messages = []; addEventListener("message", (event) => messages.push(event.data));</script>
    <iframe src="${address.replace("&", "&amp;")}" width="600" height="400" scrolling="no" ${attributes}></iframe>`);
}

const messages = () => reader.run(() => window.messages);
const height = (message) => message && message["datawrapper-height"] && Object.values(message["datawrapper-height"])[0];

// Waits for the height of what the frame shows once the widget runs in it.
async function settled() {
  await reader.driver.switchTo().frame(0);
  await reader.ready();
  await reader.find("heading", "Who would ask a cat?");
  const content = await reader.run(() => Math.ceil(document.getElementById("frame").getBoundingClientRect().height));
  await reader.driver.switchTo().defaultContent();
  await reader.until(`a height near ${content}`, async () => (await messages()).some((message) => Math.abs(height(message) - content) <= 1));
  return (await messages()).map(height).filter(Boolean).pop();
}

test("The frame tells its height in AMP's form, Datawrapper's and Embedly's", async () => {
  await reader.open(host("lang=en"));
  const wished = await settled();
  const all = await messages();
  assert.ok(all.some((message) => message.sentinel === "amp" && message.type === "embed-ready"));
  assert.ok(all.some((message) => message.sentinel === "amp" && message.type === "embed-size" && message.height === wished));
  const [key] = Object.keys(all.find((message) => message["datawrapper-height"])["datawrapper-height"]);
  const source = await reader.run(() => document.querySelector("iframe").src);
  assert.ok(source.includes(key), `${key} is part of ${source}`);
  const embedly = all.filter((message) => typeof message === "string" && message.startsWith("{")).map(JSON.parse);
  assert.deepEqual(embedly.pop(), { src: source, context: "iframe.resize", height: wished });
});

test("A host that follows is not made to resize for ever", async () => {
  await reader.open(host("lang=en"));
  const wished = await settled();
  await reader.run((height) => (document.querySelector("iframe").height = height), wished);
  const before = (await messages()).length;
  await reader.runAsync(() => new Promise((resolve) => {
    let frames = 30;
    const next = () => (frames-- ? requestAnimationFrame(next) : resolve());
    next();
  }));
  assert.ok((await messages()).length - before <= 9, "three heights in three forms at most");
});

test("No message is null, which hosts do not expect", async () => {
  await reader.open(host("lang=en"));
  await settled();
  assert.ok((await messages()).every((message) => message !== null && message !== undefined));
});

test("The address chooses chapter and language", async () => {
  await reader.open(host("lang=ur&chapter=vacuum"));
  await reader.driver.switchTo().frame(0);
  await reader.ready();
  const { language, chapter } = await reader.run(() => document.querySelector("cat-divides-meat").snapshot());
  assert.deepEqual([language, chapter], ["ur", "vacuum"]);
  await reader.driver.switchTo().defaultContent();
});

test("The frame works where it may run scripts and nothing else", async () => {
  for (const file of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/op-ed.json"]) {
    elsewhere.answer(file, { headers: { "Access-Control-Allow-Origin": "*" } });
  }
  await reader.open(host("lang=en", 'sandbox="allow-scripts"'));
  await settled();
});

test("The frame leaves its host's address, history and focus alone", async () => {
  await reader.open(host("lang=en"));
  const held = () => reader.run(() => [location.href, history.length, document.activeElement.localName]);
  const before = await held();
  await reader.until("a height of the running widget", async () => (await messages()).some((message) => height(message) > 1000));
  assert.deepEqual(await held(), before);
});
