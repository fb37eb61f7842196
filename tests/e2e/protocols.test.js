// The height protocols, each with its host's own script or a port of it: the frame is as high as what it shows.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOSTS, pageOf } from "./newsrooms.js";
import { Reader } from "./reader.js";
import { Site } from "./site.js";

let site, elsewhere, reader;
before(async () => {
  [site, elsewhere, reader] = await Promise.all([Site.open(), Site.open(), Reader.arrive()]);
  for (const file of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/op-ed.json"]) {
    elsewhere.answer(file, { headers: { "Access-Control-Allow-Origin": "*" } });
  }
});
after(async () => {
  await reader.leave();
  site.close();
  elsewhere.close();
});

const WIDTHS = [320, 600, 1000];

async function visit(host, query = "lang=en") {
  await reader.open(site.page("/host", await pageOf(host, elsewhere.address(`embed.html?${query}`))));
  await within(() => reader.ready());
}

// Does something inside the frame, which may stand in a shadow root.
async function within(act) {
  const find = () => document.querySelector("iframe") || document.querySelector("side-chain").shadowRoot.querySelector("iframe");
  await reader.driver.switchTo().frame(await reader.until("the frame", () => reader.run(find)));
  try {
    return await act();
  } finally {
    await reader.driver.switchTo().defaultContent();
  }
}

const setWidth = (width) => reader.run((px) => (document.getElementById("column").style.width = `${px}px`), width);
const heights = async () => (await reader.run(() => window.messages)).filter((message) => message.type === "embed-size");

// Runs in the frame, and answers with what is wrong after ten seconds.
function untilHigh(width, most) {
  const end = performance.now() + 10_000;
  return new Promise((resolve) => {
    requestAnimationFrame(function look() {
      const content = document.getElementById("frame").getBoundingClientRect().height;
      if (innerWidth === width && Math.abs(innerHeight - Math.min(content, most)) <= 1) return resolve("fits");
      if (performance.now() > end) return resolve({ width, innerWidth, innerHeight, content });
      requestAnimationFrame(look);
    });
  });
}

// Waits until the frame is as wide as its column and as high as its content, or as its host allows. It gets there in
// three steps at most: a host that follows is never led on.
async function fits(width, most = 100_000) {
  const before = (await heights()).length;
  await setWidth(width);
  assert.deepEqual(await within(() => reader.runAsync(untilHigh, width, most)), "fits");
  assert.ok((await heights()).length - before <= 3, `no more than three heights at ${width} px`);
}

for (const host of HOSTS) {
  test(`${host.name}: the frame is as high as its content, at every width and with something opened`, async () => {
    await visit(host);
    for (const width of WIDTHS) await fits(width, host.most);
    await within(async () => {
      const card = await reader.find("button", "What this model cannot tell you");
      // By script: WebKit's driver misses what is in a frame without an origin, as WordPress makes it.
      assert.ok(await reader.run((summary) => (summary.click(), summary.parentElement.open), card));
    });
    for (const width of [...WIDTHS].reverse()) await fits(width, host.most);
    const [failures, messages, refused] = await reader.run(() => [window.failures, window.messages, window.refused]);
    assert.deepEqual(failures, []);
    assert.ok(messages.every(Boolean), "hosts do not expect null");
    assert.ok(!refused);
  });
}

// A host that records what it is told and does nothing.
const DEAF = { body: (address) => `<iframe src="${address.replaceAll("&", "&amp;")}" height="400" scrolling="no" style="width: 100%"></iframe>` };

const told = (kind) => reader.run((name) => window.messages.map((message) => message["cat-divides-meat"]).filter((told) => told && told.type === name), kind);

test("The frame answers its host alone, and does nothing else that a message asks for", async () => {
  await visit(HOSTS.find(({ name }) => name === "Datawrapper"), "lang=en&childId=piece");
  await fits(600);
  await reader.run(() => (window.messages.length = 0));
  await within(() => reader.run(() => {
    for (const ask of [{ sentinel: "amp", type: "frames-init" }, "pymxPYMxpiecexPYMxwidthxPYMx320"]) window.postMessage(ask, "*");
  }));
  await reader.run(() => {
    const asks = [
      null, 7, "", [], { toString: 1 }, "pymxPYMxpiecexPYMxnavigateToxPYMx#elsewhere", "pymxPYMxotherxPYMxwidthxPYMx320",
      "[iFrameSizer]moveToAnchor:elsewhere", { message: "link", value: "#elsewhere" }, { message: "ready" },
      { type: "navigate", url: "#elsewhere" }, { context: "h5p", action: "fullScreen" }, { subject: "lti.navigation" },
      "[iFrameSizer]other:8:false:false:32:true:true",
    ];
    for (const ask of asks) document.querySelector("iframe").contentWindow.postMessage(ask, "*");
  });
  const answers = await reader.until("an answer to the last", () => reader.run(() => window.messages.length && window.messages));
  assert.equal(answers.length, 1, JSON.stringify(answers));
  assert.match(answers[0], /^\[iFrameSizer\]other:[1-9]\d*:[1-9]\d*:init/);
  assert.match(await within(() => reader.run(() => location.href)), /childId=piece$/);
});

test("A host that came late is answered at once", async () => {
  await visit(DEAF, "lang=en&childId=piece");
  for (const ask of [{ sentinel: "amp", type: "frames-init" }, "pymxPYMxpiecexPYMxwidthxPYMx320"]) {
    await reader.run((message) => {
      window.messages.length = 0;
      document.querySelector("iframe").contentWindow.postMessage(message, "*");
    }, ask);
    await reader.until("the height", () => reader.run(() => window.messages.length > 0));
  }
});

test("A frame that its page shows only later fits then", async () => {
  const host = HOSTS.find(({ name }) => name === "Pym");
  const page = await pageOf(host, elsewhere.address("embed.html?lang=en"));
  await reader.open(site.page("/tab", page.replace('style="width: 320px"', 'style="width: 320px" hidden')));
  await reader.until("its first word", () => reader.run(() => window.messages.some((message) => message["cat-divides-meat"]?.type === "load")));
  await reader.run(() => (document.getElementById("column").hidden = false));
  await fits(600);
});

test("Where nobody follows, what does not fit is reached by scrolling", async () => {
  await visit(DEAF);
  await within(async () => {
    await reader.until("a page that scrolls", () => reader.run(() => getComputedStyle(document.body).overflowY === "auto"));
    const last = await reader.find("button", "Keys");
    await last.click(); // which the driver refuses where it cannot scroll to it
    assert.ok(await reader.run(() => document.body.scrollTop > 0 && scrollY === 0));
  });
});

test("The page around the frame is told what happens in it, as plain data", async () => {
  await visit(DEAF);
  await within(() => reader.press("Split it yourselves"));
  const [chapter] = await reader.until("the chapter's event", async () => (await told("chapterchange")).length && told("chapterchange"));
  assert.deepEqual(chapter.detail, { chapter: "offers", source: "user" });
  const [change] = await reader.until("the change", async () => (await told("change")).length && told("change"));
  assert.equal(change.detail.snapshot.chapter, "offers");
  for (const name of ["load", "progress", "visibility"]) assert.ok((await told(name)).length, name);
});

test("In a frame no service worker is installed", async () => {
  await visit(DEAF);
  const workers = await within(() => reader.runAsync(async () => (await navigator.serviceWorker.getRegistrations()).length));
  assert.equal(workers, 0);
});
