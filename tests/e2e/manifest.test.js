// custom-elements.json says what the element has: each name is looked up in the running widget, and the other way round.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import { DIST, Site } from "./site.js";

const manifest = JSON.parse(readFileSync(join(DIST, "custom-elements.json"), "utf8"));
const [declaration] = manifest.modules[0].declarations;
const names = (list) => list.map(({ name }) => name).sort();

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
  await reader.start(site.address("index.html?lang=en"));
});
after(async () => {
  await reader.leave();
  site.close();
});

test("Attributes, properties and methods are those of the element", async () => {
  const { attributes, members } = await reader.run(() => {
    const element = customElements.get("cat-divides-meat");
    const callbacks = /Callback$|^constructor$|^option$/; // the browser's, and the loader's own
    const own = Object.getOwnPropertyNames(element.prototype).filter((name) => !callbacks.test(name));
    return { attributes: [...element.observedAttributes].sort(), members: own.sort() };
  });
  assert.deepEqual(names(declaration.attributes), attributes);
  const inherited = ["lang"]; // every HTML element has it
  assert.deepEqual(names(declaration.members).filter((name) => !inherited.includes(name)), members);
});

test("An attribute that is not set has the default, and every option is taken", async () => {
  for (const { name, default: byDefault, options } of declaration.attributes.filter(({ name }) => name !== "lang")) {
    const values = await reader.run((key, all) => {
      const element = document.createElement("cat-divides-meat");
      return [element[key], ...all.map((value) => ((element[key] = value), element[key]))];
    }, name, options);
    assert.deepEqual(values, [byDefault, ...options], name);
  }
});

test("Parameters and outcomes are those of a snapshot, at their defaults", async () => {
  const { parameters, outcome } = await reader.run(() => {
    document.querySelector("cat-divides-meat").reset();
    return document.querySelector("cat-divides-meat").snapshot();
  });
  assert.deepEqual(declaration.chapters.map(({ id }) => id).sort(), Object.keys(parameters).sort());
  for (const chapter of declaration.chapters) {
    const defaults = Object.fromEntries(chapter.parameters.map(({ name, default: value }) => [name, value]));
    assert.deepEqual(defaults, parameters[chapter.id], chapter.id);
    const known = names(chapter.outcomes);
    for (const name of Object.keys(outcome[chapter.id])) assert.ok(known.includes(name), `${chapter.id}.${name}`);
  }
});

test("Parameters take both ends of their ranges and every word, and nothing beyond", async () => {
  const apply = (parameters) => reader.runAsync((change) => document.querySelector("cat-divides-meat").apply(change).then(() => "taken"), { parameters });
  for (const { id, parameters } of declaration.chapters.filter((chapter) => chapter.parameters.length)) {
    const all = (pick) => ({ [id]: Object.fromEntries(parameters.map((one) => [one.name, pick(one)])) });
    assert.equal(await apply(all(({ min, options }) => (options ? options[0] : min))), "taken", id);
    assert.equal(await apply(all(({ max, options }) => (options ? options[options.length - 1] : max))), "taken", id);
    for (const beyond of [({ min, step }) => min - step, ({ max, step }) => max + step]) {
      const { problems } = await apply(all((one) => (one.options ? "no such word" : beyond(one))));
      for (const { name } of parameters) assert.ok(problems.some(({ path }) => path.endsWith(name)), `${id}.${name}`);
    }
  }
});

test("Every part of the widget is listed, and every custom property changes its look", async () => {
  const parts = await reader.run(() => [...document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("[part]")].map((element) => element.getAttribute("part")));
  for (const part of parts) assert.ok(names(declaration.cssParts).includes(part), part);
  for (const { name } of declaration.cssProperties) {
    const changed = await reader.run((property) => {
      const element = document.querySelector("cat-divides-meat");
      const look = () => [...element.shadowRoot.querySelectorAll("*")].map((each) => getComputedStyle(each).color + getComputedStyle(each).backgroundColor).join();
      const before = look();
      element.style.setProperty(property, "rgb(1, 2, 3)");
      const after = look();
      element.style.removeProperty(property);
      return before !== after;
    }, name);
    assert.ok(changed, name);
  }
});
