// Your own table: its numbers and its map changed, saved, opened again, and never left broken.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Origin } from "selenium-webdriver/lib/input.js";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const start = () => reader.start(site.address("index.html?lang=en#/sandbox")).then(() => reader.find("heading", "Your own table"));
const scenario = () => reader.run(() => document.querySelector("cat-divides-meat").exportScenario());
const outcome = () => reader.run(() => JSON.stringify(document.querySelector("cat-divides-meat").snapshot().outcome));
const pressAt = async (name) => (await reader.reach(await reader.find("button", name))).click();

// Writes into a field as people do: what was there is replaced, and then the field is left.
const write = async (name, text) => {
  const field = await reader.reach(await reader.find("textbox", name));
  await type(field, text);
};
const type = async (field, text) => {
  const length = await reader.run((element) => element.value.length, field);
  await field.sendKeys(Key.END, ...Array(length).fill(Key.BACK_SPACE), text, Key.TAB);
};

// A mark of the map where a pointer reaches it: its shape, since a group has no place of its own in every engine.
const markOf = async (name) => reader.reach(await reader.run((group) => group.querySelector(".shape"), await reader.find("symbol", name)));
const tap = async (name) => {
  const mark = await markOf(name);
  await reader.driver.actions().move({ origin: mark }).click().perform();
};

// A text too long to type, as a paste puts it there.
const paste = async (text) => {
  const area = await reader.find("textbox", "Or paste its text here");
  await reader.run((element, pasted) => (element.value = pasted), area, text);
  await pressAt("Put it on the table");
};

test("Each finding is computed on the spot: a slider moves it, and so does a case", async () => {
  await start();
  const before = await reader.text();
  await pressAt(/^Who would ask a cat\?/);
  await reader.slide(/^How careless/, Key.END);
  await reader.until("another finding", async () => (await reader.text()) !== before);
  await reader.sees("One number is moved.");
  await pressAt("An honest judge");
  await reader.sees("An honest judge bites once.");
  await pressAt("As the scenario has it");
  await reader.sees("No number is moved yet.");
});

test("By keys alone an actor, a tie and a claim are made, and each step is undone and redone", async () => {
  await start();
  const first = await scenario();
  await (await reader.reach(await reader.find("button", "Add an actor"))).sendKeys(Key.ENTER);
  await write("Name", "The <b>new</b> neighbour");
  await reader.sees("The <b>new</b> neighbour");
  await reader.choose("Kind", "community");
  await reader.choose("Add a tie from here to", "India");
  await reader.sees(/The <b>new<\/b> neighbour → India/);
  const strength = await reader.find("spinbutton", /^Strength/);
  await type(strength, "80");
  await (await reader.find("button", "Write a claim")).sendKeys(Key.ENTER);
  await write("What is claimed", "They trade without a licence.");
  const last = await scenario();
  assert.equal(last.actors.length, first.actors.length + 1);
  assert.equal(last.actors.at(-1).kind, "community");
  const tie = last.ties.at(-1);
  assert.deepEqual([tie.from, tie.to, tie.weight], [last.actors.at(-1).id, "india", 0.8]);
  assert.equal(last.claims.find((claim) => claim.id === tie.claims[0]).text.en, "They trade without a licence.");
  const isUndone = async () => {
    if (JSON.stringify(await scenario()) === JSON.stringify(first)) return true;
    await pressAt("Undo");
    return false;
  };
  await reader.until("everything undone", isUndone);
  const isRedone = async () => {
    if (JSON.stringify(await scenario()) === JSON.stringify(last)) return true;
    await pressAt("Redo");
    return false;
  };
  await reader.until("everything redone", isRedone);
});

test("An actor is dragged in one step of undo, and typed to its place", async () => {
  await start();
  const place = async () => (await scenario()).actors.find((actor) => actor.id === "ttp").position;
  const before = await place();
  const mark = await markOf("TTP");
  await reader.driver.actions().move({ origin: mark }).press().move({ origin: Origin.POINTER, x: 40, y: 12 }).move({ origin: Origin.POINTER, x: 30, y: 10 }).release().perform();
  await reader.until("another place", async () => (await place())[0] > before[0] + 0.05);
  await pressAt("Undo");
  assert.deepEqual(await place(), before);
  if (!(await reader.has("spinbutton", /^Across/))) await tap("TTP");
  const across = await reader.find("spinbutton", /^Across/);
  await type(across, "33");
  await reader.until("the place typed", async () => (await place())[0] === 0.33);
});

test("Who is removed takes the ties along, and the reader is told", async () => {
  await start();
  const before = await scenario();
  await tap(/^India · /);
  await pressAt("Remove this actor");
  await reader.sees(/\d ties went with it\. Undo brings it back\./);
  assert.ok((await scenario()).ties.every((tie) => tie.from !== "india" && tie.to !== "india"));
  await pressAt("Undo");
  assert.deepEqual(await scenario(), before);
});

test("Saved, left and opened again, it is the same table with the same outcome", async () => {
  await start();
  await pressAt(/^Who would ask a cat\?/);
  await reader.slide(/^How careless/, Key.END);
  await pressAt("Add an actor");
  await write("Name", "شمال ಠ e\u0301\u0323");
  const [made, follows] = [(await scenario()).actors, await outcome()];
  await reader.run(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => ((window.saved = blob), make.call(URL, blob));
  });
  await pressAt("Save as a file");
  await reader.sees("The file is on its way to you.");
  const text = await reader.runAsync(() => window.saved.text());
  await pressAt(/^Start from/);
  await pressAt("As it was at first");
  await reader.until("the old table", async () => (await scenario()).actors.length === made.length - 1);
  await pressAt(/^Open a file/);
  await paste(text);
  await reader.until("the saved table", async () => (await scenario()).actors.length === made.length);
  assert.deepEqual((await scenario()).actors, made);
  assert.equal(await outcome(), follows);
  assert.deepEqual(await scenario(), JSON.parse(text));
});

test("A bad file is named problem by problem, at the actor it concerns too, and nothing changes", async () => {
  await start();
  const before = await scenario();
  const bad = structuredClone(before);
  bad.actors[3].name.en = "<script>window.stolen = 1</script>".repeat(9);
  bad.ties[0].weight = 1.7;
  bad.ties[1].to = bad.ties[1].from;
  bad.source.url = "javascript:window.stolen = 2";
  await pressAt(/^Open a file/);
  await paste(JSON.stringify(bad));
  await reader.sees("Nothing was changed. 4 things are wrong; they are listed below.");
  await reader.sees("ties[0].weight: 1.7 is not between 0 and 1");
  await reader.sees(/source\.url: .*https/);
  assert.deepEqual(await scenario(), before);
  await pressAt("India");
  await reader.until("the problem on India's card", () => reader.run(() => {
    const card = document.querySelector("cat-divides-meat").shadowRoot.querySelector(".map-card");
    return Boolean(card && card.textContent.includes("actors[3].name.en"));
  }));
  await paste("{");
  await reader.sees(/not JSON at line 1, column 2/);
});

test("Markup in every text stays text", async () => {
  await start();
  const wicked = "<img src=x onerror='window.stolen=1'><script>window.stolen=1</script>";
  const edited = await scenario();
  const everyText = (value) => {
    if (Array.isArray(value)) return value.map(everyText);
    if (!value || typeof value !== "object") return value;
    const isText = typeof value.en === "string";
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isText && typeof inner === "string" ? wicked : everyText(inner)]));
  };
  await pressAt(/^Open a file/);
  await paste(JSON.stringify(everyText(edited)));
  await reader.until("the wicked table", async () => (await scenario()).title.en === wicked);
  for (const chapter of ["sandbox", "saying", "vacuum", "together", "recap"]) {
    await reader.run((id) => (document.querySelector("cat-divides-meat").chapter = id), chapter);
    await reader.until(chapter, () => reader.run((id) => document.querySelector("cat-divides-meat").snapshot().chapter === id, chapter));
    const found = await reader.run(() => ({
      stolen: window.stolen,
      markup: document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("script, img").length,
    }));
    assert.deepEqual(found, { stolen: null, markup: 0 });
  }
});

test("It starts from nothing, from the fable or from the op-ed, and a contest brings the chapters that need one", async () => {
  await start();
  await pressAt(/^Start from/);
  await pressAt("An empty table");
  await reader.sees("The map has 0 actors and 0 ties.");
  for (const name of ["North", "South", "Middle"]) {
    await pressAt("Add an actor");
    await write("Name", name);
  }
  await pressAt("The contest for influence");
  await reader.choose("Who may leave", "North");
  await reader.choose("Over whom", "Middle");
  await reader.choose("Who stays", "South");
  await pressAt("Begin this contest");
  await reader.sees("With North at 20% of its engagement");
  await pressAt("The fable");
  await reader.until("the fable", async () => (await scenario()).id === "fable");
  await pressAt("The op-ed");
  await reader.until("the op-ed", async () => (await scenario()).id === "op-ed");
});

test("Another day the table is still there, and drives every chapter; who follows a link sees the link's", async () => {
  await start();
  await tap(/^India · /);
  await write("Name", "Atlantis");
  await reader.until("the table kept", () => reader.run(() => (localStorage.getItem("cat-divides-meat.table") || "").includes("Atlantis")));
  await reader.open(site.address("index.html?lang=en#/vacuum"));
  await reader.ready();
  await reader.find("symbol", /^Atlantis · /);
  const code = await reader.run(() => document.querySelector("cat-divides-meat").snapshot().share);
  await reader.open(site.address(`index.html?lang=en#/vacuum?s=${code}`));
  await reader.ready();
  await reader.find("symbol", /^India · /);
});
