// The whole explainer by keyboard alone, from left to right and from right to left.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSER } from "./engines.js";
import { PATH } from "./pairs.js";
import { Key, Reader } from "./reader.js";
import { FOLDER, Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

const press = (...keys) => reader.driver.actions().sendKeys(...keys).perform();
const snapshot = () => reader.run(() => document.querySelector("cat-divides-meat").snapshot());

// A host page with something to focus before the widget, and a good deal after it.
const host = (lang) => site.page("/host", `<title>Host</title><p><button id="before">Before</button></p>
  <script src="${FOLDER}cat-divides-meat.js" defer></script>
  <cat-divides-meat lang="${lang}" theme="${lang === "en" ? "light" : "dark"}" loading="eager"></cat-divides-meat>
  <p>${"<button class=\"after\">After</button>".repeat(STRIDE + 1)}</p>`);
const STRIDE = 30;

for (const lang of ["en", "ur"]) {
  test(`Tab leads through every chapter in the order of reading, shows where it is, and out again, in ${lang}`, async () => {
    await reader.open(host(lang));
    await reader.ready();
    await reader.run(watch, BROWSER !== "webkit"); // WebKit tells of the focus before it scrolls
    for (const chapter of PATH) {
      await reader.until(chapter, async () => (await snapshot()).chapter === chapter);
      await reader.run(() => { window.stops = []; document.querySelector("#before").focus(); });
      await tabThrough();
      const stops = await reader.run(() => window.stops);
      assert.ok(stops.length > 10, `${stops.length} stops in ${chapter}`);
      assert.deepEqual(stops.filter((stop) => stop.faults), [], chapter);
      await onward();
    }
    await reader.until("the first chapter again", async () => (await snapshot()).chapter === PATH[0]);
  });

  test(`A slider's keys move it as the eye expects, in ${lang}`, async () => {
    await reader.open(host(lang));
    await reader.ready();
    const slider = await reader.find("slider", /./);
    const value = () => reader.run((input) => Number(input.value), slider);
    const { least, most, start, step } = await reader.run(({ min, max, value, step }) => (
      { least: Number(min), most: Number(max), start: Number(value), step: Number(step) }), slider);
    const moves = async (key, steps) => {
      const from = await value();
      await slider.sendKeys(key);
      assert.equal(Math.round((await value() - from) / step), steps, key);
    };
    assert.ok(least < start && start < most);
    const isMirrored = lang !== "en";
    await moves(isMirrored ? Key.ARROW_LEFT : Key.ARROW_RIGHT, 1);
    await moves(isMirrored ? Key.ARROW_RIGHT : Key.ARROW_LEFT, -1);
    await moves(Key.ARROW_UP, 1);
    await moves(Key.ARROW_DOWN, -1);
    await slider.sendKeys(Key.PAGE_UP);
    assert.ok(await value() > start + step, "a page is more than a step");
    await slider.sendKeys(Key.END);
    assert.equal(await value(), most);
    await slider.sendKeys(Key.HOME);
    assert.equal(await value(), least);
    assert.match(await slider.getAttribute("aria-valuetext"), lang === "en" ? /even/ : /[\u0600-\u06ff]/);
  });
}

// Presses Tab until the focus has come out behind the widget.
async function tabThrough() {
  for (let pressed = 0; pressed < 300; pressed += STRIDE) {
    await press(Key.TAB.repeat(STRIDE));
    if (await reader.run(() => document.activeElement.matches(".after"))) return;
  }
  assert.fail("the focus never came out of the widget");
}

// Back from behind the widget to the button that leads on, and on.
async function onward() {
  await reader.run(() => document.querySelector(".after").focus());
  const isThere = () => reader.run(() => Boolean(document.querySelector("cat-divides-meat").shadowRoot.activeElement?.matches(".onward")));
  for (let pressed = 0; pressed < 20 && !(await isThere()); pressed += 1) {
    await reader.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
  }
  await press(Key.ENTER);
}

// Notes every stop of the focus inside the widget, with what is wrong with it.
function watch(scrollsFirst) {
  window.stops = [];
  let last = null;
  const rgb = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const contrast = (one, other) => {
    const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dim + 0.05);
  };
  // What the outline stands on: it is drawn outside the element.
  const ground = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const [red, green, blue, opacity = 1] = rgb(getComputedStyle(at).backgroundColor);
      if (opacity === 1) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const isOutlined = (element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && box.width > 0 && contrast(rgb(outlineColor), ground(element)) >= 3;
  };
  document.querySelector("cat-divides-meat").shadowRoot.addEventListener("focusin", ({ target }) => {
    const faults = [];
    // A radio button is drawn by what stands beside it.
    if (!isOutlined(target) && !isOutlined(target.nextElementSibling)) faults.push("its focus cannot be seen");
    if (target.tabIndex > 0) faults.push("it is out of order");
    if (window.stops.length && last && !(last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push("it comes before the last one");
    const { top, bottom } = target.getBoundingClientRect();
    if (scrollsFirst && (bottom <= 0 || top >= innerHeight)) faults.push("it is out of sight");
    last = target;
    window.stops.push({ name: `${target.localName} ${target.textContent.slice(0, 30)}`, faults: faults.join(", ") });
  });
}
