// The sample host pages of www/hosts: each shows the widget, and what a host can do with it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { BROWSER } from "./engines.js";
import { Key, Reader } from "./reader.js";
import { DIST, Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
  site.answer("/favicon.ico", { body: "" });
  for (const file of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/op-ed.json"]) {
    site.answer(file, { headers: { "Access-Control-Allow-Origin": "*" } }); // as WordPress' frame needs it
  }
});
after(async () => {
  await reader.leave();
  site.close();
});

const host = (name) => site.address(`hosts/${name}.html`);
const source = (name) => readFile(join(DIST, "hosts", `${name}.html`), "utf8");
const inChromium = BROWSER === "chromium" ? test : () => {};

async function within(act) {
  await reader.driver.switchTo().frame(await reader.run(() => document.querySelector("iframe")));
  try {
    return await act();
  } finally {
    await reader.driver.switchTo().defaultContent();
  }
}

async function shows() {
  await reader.ready();
  await reader.find("heading", "Who would ask a cat?");
}

// Of the first widget, or of the one that a selector names.
const snapshot = (selector = "cat-divides-meat") => reader.run((which) => document.querySelector(which).snapshot(), selector);

test("The list of sample pages leads to every one of them", async () => {
  await reader.open(host("index"));
  const addresses = await reader.run(() => [...document.querySelectorAll("a")].map((link) => link.href));
  for (const address of addresses) assert.equal((await fetch(address)).status, 200, address);
  assert.equal(addresses.length, 9);
});

for (const name of ["article", "two", "scroll", "hostile", "strict", "nested", "amp", "wordpress"]) {
  test(`hosts/${name}.html shows the widget, asks nobody else for anything and leaves no cookie`, async () => {
    await reader.open(host(name));
    await (["amp", "wordpress"].includes(name) ? within(shows) : shows());
    const asked = await reader.run(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    assert.deepEqual(asked.filter((address) => !address.startsWith(site.origin)), []);
    assert.equal(await reader.run(() => document.cookie), "");
    if (BROWSER !== "chromium") return; // the others do not hand out what their consoles say
    const lines = await reader.driver.manage().logs().get("browser");
    assert.deepEqual(lines.filter(({ level }) => level.name === "SEVERE").map(({ message }) => message), []);
  });
}

// What can come in from a page: it is inherited, or reckoned from the root's font.
const LOOK = [
  "color", "fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "wordSpacing", "textTransform", "textIndent",
  "textAlign", "textShadow", "whiteSpace", "direction", "visibility", "cursor", "listStyleType", "backgroundColor", "display",
];

const look = () => reader.run((names) => {
  const widget = document.querySelector("cat-divides-meat").shadowRoot.querySelector(".widget");
  return [widget, ...widget.querySelectorAll("*")].map((element) => {
    const style = getComputedStyle(element);
    return [element.localName, String(element.getAttribute("class")), ...names.map((name) => `${name}: ${style[name]}`)].join("; ");
  });
}, LOOK);

test("A page's hostile styles do not get into the widget", async () => {
  const page = await source("hostile");
  site.answer("hosts/friendly.html", { body: page.replace(/<style>[^]*<\/style>/, "<style>cat-divides-meat { width: 700px }</style>") });
  await reader.start(host("friendly"));
  const own = await look();
  await reader.start(host("hostile"));
  const there = await look();
  assert.deepEqual(there.filter((line, place) => line !== own[place]).slice(0, 3), []);
  assert.equal(there.length, own.length);
});

inChromium("Under the strictest policy the widget looks the same to the pixel", async () => {
  const pictures = [];
  site.answer("hosts/open.html", { body: (await source("strict")).replace(/<meta http-equiv[^>]*>/, "") });
  await command("Emulation.setDeviceMetricsOverride", { width: 900, height: 3000, deviceScaleFactor: 1, mobile: false });
  for (const name of ["strict", "open"]) {
    await reader.start(host(name));
    await reader.press("What this model cannot tell you");
    pictures.push(await reader.driver.takeScreenshot());
  }
  await command("Emulation.clearDeviceMetricsOverride", {});
  assert.ok(pictures[0].length > 50_000, "a picture of something");
  assert.ok(pictures[0] === pictures[1], "the pictures differ");
});

const command = (name, parameters) => reader.driver.sendAndGetDevToolsCommand(name, parameters);

test("Links and buttons in an article set the widget, by pointer and by key", async () => {
  await reader.start(host("article"));
  const tolerance = async () => (await snapshot()).parameters.saying?.tolerance;
  await (await reader.find("link", "If only an even split will do")).click();
  await reader.until("the strictest", async () => (await tolerance()) === 0);
  await reader.press(/^A more easy-going pair/);
  await reader.until("an easy-going pair", async () => (await tolerance()) === 0.3);
  await (await reader.find("link", "split it themselves")).sendKeys(Key.ENTER);
  await reader.until("the chapter", async () => (await snapshot()).chapter === "offers");
  assert.equal(await reader.run(() => location.pathname + location.hash), new URL(host("article")).pathname + "#widget");
});

test("Without a widget the link leads where it says", async () => {
  await reader.start(host("article"));
  await reader.run(() => document.querySelector("cat-divides-meat").remove());
  await (await reader.find("link", "If only an even split will do")).click();
  await reader.until("our page", () => reader.run(() => location.pathname.endsWith("/index.html")));
});

test("A wish that cannot be is refused with one warning", async () => {
  await reader.start(host("article"));
  const warnings = await reader.runAsync(async () => {
    const said = [];
    console.warn = (text) => said.push(text);
    const button = document.querySelector("button");
    button.dataset.catSet = "tolerance=7 nothing=1";
    for (let press = 0; press < 3; press++) button.click();
    await document.querySelector("cat-divides-meat").apply({}); // after the wishes, which wait for less
    return said;
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /data-cat: .*tolerance.*nothing/s);
});

test("Of two widgets each keeps its own state, and a link sets the one that it names", async () => {
  await reader.start(host("two"));
  await reader.runAsync(() => document.getElementById("second").ready);
  await reader.press("Its next chapter");
  await reader.until("the second's chapter", async () => (await snapshot("#second")).chapter === "offers");
  assert.deepEqual([(await snapshot("#first")).chapter, (await snapshot("#second")).language], ["saying", "ur"]);
});

test("A story that is scrolled sets the widget paragraph by paragraph", async () => {
  await reader.start(host("scroll"));
  const steps = await reader.run(() => [...document.querySelectorAll("[data-change]")]);
  const show = (place) => reader.run((step) => step.scrollIntoView({ block: "center" }), steps[place]);
  for (const [place, tolerance] of [[3, 0], [4, 0.4], [0, 0.05]]) {
    await show(place);
    await reader.until(`paragraph ${place}`, async () => (await snapshot()).parameters.saying?.tolerance === tolerance);
  }
  await show(5);
  await reader.find("heading", "Split it yourselves");
});

test("Within an application of the same framework each answers to its own controls alone", async () => {
  await reader.start(host("nested"));
  await reader.until("the nesting", () => reader.run(() => "nested" in document.documentElement.dataset));
  const outer = () => reader.run(() => document.querySelector("#outer").innerText);
  const before = await outer();
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
  assert.equal(await outer(), before);
  const inner = await snapshot();
  const slider = await reader.run(() => document.querySelector("#outer input[type=range]"));
  await slider.sendKeys(Key.END);
  await reader.until("the outer's change", async () => (await outer()) !== before);
  assert.deepEqual(await snapshot(), inner);
});
