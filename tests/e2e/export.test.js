// The map's twin table, its time, its links to the sliders, and the files that a reader takes along.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { Key } from "./reader.js";
import { DIST } from "./site.js";
import { reader, site } from "./visit.js";

const start = (chapter, lang = "en") => reader.start(site.address(`index.html?lang=${lang}#/${chapter}`));
const inside = (act, ...values) =>
  reader.run(new Function("...values", `return (${act})(document.querySelector("cat-divides-meat"), ...values)`), ...values);
const openTables = async () => {
  const heading = await reader.find("button", /^(The same as a table|یہی کچھ، جدول میں)$/);
  await inside((widget) => {
    widget.shadowRoot.querySelector(".map-section .twin").open = true;
  });
  return heading;
};
// The rows of the table of that column head, cell by cell.
const rows = (head) => inside((widget, head) => {
  const clean = (cell) => cell.textContent.replace(/[\u2066-\u2069]/g, "");
  const tables = [...widget.shadowRoot.querySelectorAll(".sheets table")];
  const table = tables.find((each) => clean(each.querySelector("th")).startsWith(head) && each.querySelector("[aria-sort]"));
  return table && [...table.tBodies[0].rows].map((row) => ({ cells: [...row.cells].map(clean), isMarked: row.className === "marked" }));
}, head);
const snapshot = () => inside((widget) => widget.snapshot());

// Keeps a copy of every file that the page hands to the reader.
const watchFiles = () => reader.run(() => {
  window.files = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => (window.files.push(blob), make(blob));
});
const lastFile = () => reader.runAsync(() => {
  const file = window.files[window.files.length - 1];
  return file.text().then((text) => ({ type: file.type, text }));
});

// Fields by column, as RFC 4180 has them.
function parsed(csv) {
  assert.equal(csv[0], "\uFEFF");
  const fields = [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  assert.equal(fields.map((field) => field[0]).join(""), csv.slice(1), "nothing stands outside the fields");
  const lines = [[]];
  for (const [, field, end] of fields) {
    lines[lines.length - 1].push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ",") lines.push([]);
  }
  lines.pop();
  const [heads, ...records] = lines;
  assert.ok(records.every((record) => record.length === heads.length));
  return records.map((record) => Object.fromEntries(heads.map((head, place) => [head, record[place]])));
}

// What a picture shows to whoever opens it alone.
const inspected = (svg) => reader.run((svg) => {
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
  const all = [...picture.querySelectorAll("*")];
  return {
    isWellFormed: !picture.querySelector("parsererror"),
    leans: all.filter((each) => ["class", "style", "onclick"].some((name) => each.hasAttribute(name)) || each.localName === "script").length,
    patterns: [...svg.matchAll(/url\(#([\w-]+)\)/g)].every(([, id]) => picture.getElementById(id)),
    fills: new Set(all.map((each) => each.getAttribute("fill"))).size,
    texts: [...picture.querySelectorAll("text")].map((text) => text.textContent.replace(/[\u2066-\u2069]/g, "")),
    link: picture.querySelector("a") && picture.querySelector("a").getAttribute("href"),
  };
}, svg);

test("The table is the drawing's twin: the same numbers, sorted by its heads, linked both ways", async () => {
  await start("vacuum");
  await openTables();
  const actors = await reader.until("the rows", () => rows("Actor"));
  const drawn = await inside((widget) =>
    [...widget.shadowRoot.querySelectorAll(".map [role~=graphics-symbol]")].map((mark) => mark.getAttribute("aria-label").replace(/[\u2066-\u2069]/g, "")));
  for (const { cells: [name, kind, share] } of actors) {
    const label = kind === "no outsider" ? `no outsider · ${share}` : share ? `${name} · ${share}` : name;
    assert.ok(drawn.includes(label), label);
  }
  const widths = await inside((widget) => [...widget.shadowRoot.querySelectorAll(".map .tie .line")].map((line) => Number(line.getAttribute("stroke-width"))));
  const ties = await rows("From and to");
  ties.forEach(({ cells }, place) => assert.ok(Math.abs(Number(cells[4]) - widths[place]) < 0.06, cells.join()));

  await reader.press("Share");
  await reader.press("Share");
  await reader.until("the largest share first", async () => (await rows("Actor"))[0].cells[0] === "no outsider's share");
  assert.equal(await inside((widget) => widget.shadowRoot.querySelector("[aria-sort=descending]").textContent), "Share");

  await reader.press("India");
  await reader.find("heading", "India");
  await reader.until("the row is marked", async () => (await rows("Actor")).find(({ cells }) => cells[0] === "India").isMarked);
  assert.equal(await inside((widget) => widget.shadowRoot.querySelector(".map .selected").getAttribute("aria-label")), "India · 25%");
  await inside((widget) => widget.shadowRoot.querySelector(".map .tie").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })));
  await reader.until("the tie's row", async () => (await rows("From and to"))[0].isMarked);
  assert.ok(!(await rows("Actor")).some(({ isMarked }) => isMarked));
});

test("The run's time is a slider on the map: it moves the shares, and a row of the table leads to its moment", async () => {
  await start("vacuum");
  await openTables();
  await reader.slide("Time", Key.HOME);
  await reader.sees("Pakistan · 19%");
  await reader.slide("Time", Key.ARROW_RIGHT);
  await reader.sees("Pakistan · 0%");
  await reader.press("after 3 years");
  await reader.until("the moment", async () => (await (await reader.find("slider", "Time")).getAttribute("aria-valuetext")) === "after 3 years");
  const row = (await rows("Time")).find(({ isMarked }) => isMarked);
  const { outcome } = await snapshot();
  assert.deepEqual(row.cells.slice(0, 3), ["after 3 years", "0%", `${Math.round(outcome.vacuum.share_india * 100)}%`]);
  await start("fronts");
  const width = () => inside((widget) => Number(widget.shadowRoot.querySelector(".map .tie-facilitation .line").getAttribute("stroke-width")));
  const grownBack = await width();
  await openTables();
  await reader.press("10 years into the effort");
  await reader.until("the moment", async () => (await (await reader.find("slider", "Time")).getAttribute("aria-valuetext")) === "10 years into the effort");
  assert.ok((await width()) < grownBack, "after ten years of operations the chain brings fewer fighters than when they grew back");
});

test("A slider lights the ties that it moves, and a tie's card holds the slider that moves it", async () => {
  await start("vacuum");
  const halo = (n) => inside((widget, n) => getComputedStyle(widget.shadowRoot.querySelectorAll(".map .tie .target")[n]).strokeWidth, n);
  const [dark, others] = [await halo(0), await halo(4)];
  await reader.slide(/^Pakistan's engagement/, Key.ARROW_RIGHT);
  await reader.until("its ties are lit", async () => (await halo(0)) !== dark);
  assert.equal(await halo(4), others, "another's ties are not");

  await inside((widget) => widget.shadowRoot.querySelector(".map .tie").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })));
  await reader.sees("This slider moves the tie:");
  const width = () => inside((widget) => Number(widget.shadowRoot.querySelector(".map .tie .line").getAttribute("stroke-width")));
  const before = await width();
  const own = await inside((widget) => widget.shadowRoot.querySelector(".map-card input"));
  await own.sendKeys(Key.END);
  await reader.until("the game follows", async () => (await snapshot()).parameters.vacuum.engagement === 1);
  assert.ok((await width()) > before);
});

test("Every file can be had by its button, and says what the screen says", async () => {
  await start("vacuum");
  await watchFiles();
  await reader.press("SVG");
  await reader.sees("Saved as op-ed-vacuum.svg.");
  const { type, text } = await lastFile();
  assert.equal(type, "image/svg+xml");
  const picture = await inspected(text);
  assert.deepEqual([picture.isWellFormed, picture.leans, picture.patterns], [true, 0, true]);
  assert.ok(picture.fills > 5);
  const { share } = await snapshot();
  const all = picture.texts.join(" ");
  for (const shown of ["Who shapes the choices of", "after 10 years", "India · 25%", "aid and infrastructure", "As the op-ed describes it.", "The cat divides the meat", new Date().toISOString().slice(0, 10)]) {
    assert.ok(all.includes(shown), shown);
  }
  assert.equal(picture.link, site.address(`index.html?lang=en#/vacuum?s=${share}`));

  await reader.press("PNG");
  await reader.sees("Saved as op-ed-vacuum.png.");
  const size = await reader.runAsync(() => createImageBitmap(window.files[window.files.length - 1]).then(({ width, height }) => [width, height]));
  assert.ok(size[0] > 900 && size[1] > 900, size.join());

  await reader.press("CSV");
  await reader.sees("Saved as op-ed-vacuum.csv.");
  const records = parsed(await reader.runAsync(() => window.files[window.files.length - 1].arrayBuffer().then((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))));
  const { outcome } = await snapshot();
  const of = (record, id) => records.filter((each) => each.record === record && (!id || each.id === id));
  assert.deepEqual([of("actor").length, of("tie").length, of("share", "india").length], [11, 20, 42]);
  assert.ok(Math.abs(of("share", "india").at(-1).value - outcome.vacuum.share_india) < 1e-12);
  assert.equal(of("actor", "ttp")[0].name, "TTP");

  await reader.press("JSON");
  await reader.sees("Saved as op-ed-vacuum.json.");
  const data = JSON.parse((await lastFile()).text);
  // As texts: drivers round numbers on their way.
  const whole = () => inside((widget) => JSON.stringify(widget.snapshot(), (name, value) => (value === Infinity ? "Infinity" : value)));
  assert.equal(JSON.stringify(data.snapshot), await whole());
  assert.deepEqual(data.ties, (await inside((widget) => widget.exportScenario())).ties);
  assert.equal(data.over_time.at(-1).share_russia, data.snapshot.outcome.vacuum.share_russia);
});

test("Names that look like formulas or markup stay text in every file", async () => {
  await start("vacuum");
  const made = await reader.runAsync(async () => {
    const widget = document.querySelector("cat-divides-meat");
    const scenario = widget.exportScenario();
    scenario.actors.find(({ id }) => id === "india").name = { en: '=HYPERLINK("x"),<script>alert(1)</script>' };
    scenario.actors.find(({ id }) => id === "russia").name = { en: "@cmd" };
    await widget.loadScenario(scenario);
    await widget.apply({ chapter: "vacuum" });
    return { svg: await (await widget.exportPicture("svg")).text(), csv: await widget.exportData("csv") };
  });
  const names = parsed(made.csv).filter(({ record }) => record === "actor").map(({ name }) => name);
  assert.ok(names.includes(`'=HYPERLINK("x"),<script>alert(1)</script>`) && names.includes("'@cmd"), names.join());
  const picture = await inspected(made.svg);
  assert.deepEqual([picture.isWellFormed, picture.leans], [true, 0]);
  for (const act of ["exportPicture", "exportData"]) {
    const { rejected } = await reader.runAsync((act) => document.querySelector("cat-divides-meat")[act]("pdf"), act);
    assert.match(rejected, /"pdf" is none of/);
  }
});

test("Where a page forbids pictures the PNG says so, and the SVG is there", async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const body = `<script src="${site.address("cat-divides-meat.js")}"></script><cat-divides-meat chapter="saying" lang="en" theme="dark"></cat-divides-meat>`;
  await reader.start(site.page("/strict", body, { "Content-Security-Policy": policy }));
  await reader.press("PNG");
  await reader.sees("This page’s rules forbid making a PNG. The SVG shows the same.");
  const { rejected } = await reader.runAsync(() => document.querySelector("cat-divides-meat").exportPicture("png"));
  assert.match(rejected, /img-src data:/);
  const svg = await reader.runAsync(async () => (await document.querySelector("cat-divides-meat").exportPicture("svg")).text());
  assert.equal((await inspected(svg)).isWellFormed, true);
});

test("In a frame that forbids files, the reader is told", async () => {
  await reader.open(site.page("/caged", "<iframe sandbox=allow-scripts width=900 height=900></iframe>"));
  await reader.run((html) => (document.querySelector("iframe").srcdoc = html), readFileSync(join(DIST, "cat-divides-meat-fable.html"), "utf8"));
  await reader.driver.switchTo().frame(0);
  await reader.until("the widget", () => reader.run(() => Boolean(customElements.get("cat-divides-meat"))));
  await reader.ready();
  await reader.run((button) => button.click(), await reader.find("button", "JSON")); // WebKit's driver cannot press deep inside a frame
  await reader.sees(/This page may (not save files\. The text is copied instead|neither save nor copy)/);
});

test("From the single file, in Urdu, all four are made", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cat-divides-meat-"));
  try {
    copyFileSync(join(DIST, "cat-divides-meat.html"), join(folder, "cat-divides-meat.html"));
    await reader.start(`${pathToFileURL(join(folder, "cat-divides-meat.html")).href}?lang=ur#/fronts`);
    await reader.press("CSV");
    await reader.sees("op-ed-fronts.csv کے نام سے محفوظ ہو گیا۔");
    const made = await reader.runAsync(async () => {
      const widget = document.querySelector("cat-divides-meat");
      const [svg, png] = [await widget.exportPicture("svg"), await widget.exportPicture("png")];
      return { svg: await svg.text(), png: png.size, csv: await widget.exportData("csv"), json: await widget.exportData("json") };
    });
    const picture = await inspected(made.svg);
    assert.ok(picture.isWellFormed && picture.texts.join(" ").includes("بھارت"));
    assert.ok(picture.texts.at(-1).startsWith("#/fronts?s="), "a file has no address for others, but a code");
    assert.ok(made.png > 10_000);
    assert.ok(parsed(made.csv).some(({ name }) => name === "پاکستان"));
    assert.equal(JSON.parse(made.json).over_time.length, 81);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
