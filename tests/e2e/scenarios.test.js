// Scenario files of all kinds, good and bad, through the element's own door.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import { Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
  await reader.start(site.address("index.html?lang=en"));
});
after(async () => {
  await reader.leave();
  site.close();
});

// What the element answers to a text or an object.
function load(scenario) {
  return reader.runAsync(async (given) => {
    const element = document.querySelector("cat-divides-meat");
    const before = JSON.stringify(element.exportScenario());
    const error = await element.loadScenario(given).then(() => null, (cause) => cause);
    const isKept = before === JSON.stringify(element.exportScenario());
    return { isKept, problems: error && (error.problems || [String(error)]) };
  }, scenario);
}

const deep = "[".repeat(100_000);
const large = JSON.stringify({ format: 1, id: "x".repeat(2_000_000) });

for (const [kind, scenario] of [
  ["empty", ""], ["not JSON", "meat"], ["not an object", "[1]"], ["null", null], ["deeply nested", deep], ["2 MB large", large],
  ["almost empty", { format: 1 }],
]) {
  test(`A scenario that is ${kind} is refused with its problems, and the old one is kept`, async () => {
    const { isKept, problems } = await load(scenario);
    assert.equal(isKept, true);
    assert.ok(problems.length > 0);
    for (const problem of problems) assert.equal(typeof problem.message, "string", JSON.stringify(problem));
  });
}

// The built-in scenario with one thing changed.
async function altered(change) {
  return reader.run((change) => {
    const scenario = document.querySelector("cat-divides-meat").exportScenario();
    return new Function("scenario", `${change}; return scenario;`)(scenario);
  }, change);
}

for (const [kind, change, path] of [
  ["has an unknown field", "scenario.colour = 'red'", "colour"],
  ["ties an actor that it does not have", "scenario.ties[0].from = 'nobody'", "ties[0].from"],
  ["has a weight beyond its range", "scenario.ties[0].weight = 1.7", "ties[0].weight"],
  ["has a text for a number", "scenario.ties[0].weight = 'NaN'", "ties[0].weight"],
  ["has two actors of one id", "scenario.actors[1].id = scenario.actors[0].id", "actors[1].id"],
  ["has a title without English", "delete scenario.title.en", "title"],
  ["links to an unsafe address", "scenario.source.url = 'javascript:alert(1)'", "source.url"],
]) {
  test(`A scenario that ${kind} is refused, and told where`, async () => {
    const { isKept, problems } = await load(await altered(change));
    assert.equal(isKept, true);
    assert.ok(problems.some((problem) => problem.path.startsWith(path)), JSON.stringify(problems));
  });
}

test("Every problem of a scenario is named at once", async () => {
  const { problems } = await load(await altered("scenario.colour = 1; scenario.ties[0].weight = 2; scenario.actors[0].kind = 'x'"));
  const paths = problems.map((problem) => problem.path);
  for (const path of ["colour", "ties[0].weight", "actors[0].kind"]) assert.ok(paths.includes(path), paths.join(", "));
});

test("Markup in a scenario's text is text", async () => {
  const markup = "<img src=x onerror=alert(1)>";
  await load(await altered(`scenario.source.title.en = scenario.actors[0].name.en = scenario.chapters.saying.hook.en = "${markup}"`));
  await reader.sees(markup);
  assert.equal(await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector("img")), null);
});

test("What the widget exports it takes back", async () => {
  assert.equal((await load(await altered(""))).problems, null);
});
