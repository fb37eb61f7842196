// What many widgets on one page cost, and what one leaves behind that is taken away. Only Chromium tells.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSER } from "./engines.js";
import { Key, Reader } from "./reader.js";
import { FOLDER, Site } from "./site.js";

const isMeasured = BROWSER === "chromium";
const inChromium = isMeasured ? test : () => {};

let site, reader;
// A file without tests must open nothing: what it opened, nobody would close.
if (isMeasured) {
  before(async () => {
    [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
  });
  after(async () => {
    await reader.leave();
    site.close();
  });
}

const command = (name, parameters = {}) => reader.driver.sendAndGetDevToolsCommand(name, parameters);

// Timers of the page are counted from the start.
const COUNTED = `<script>
  window.pending = new Set();
  for (const [set, clear] of [["setTimeout", "clearTimeout"], ["setInterval", "clearInterval"], ["requestAnimationFrame", "cancelAnimationFrame"]]) {
    const [start, end] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (act, ...rest) => {
      const id = start((...values) => (set === "setInterval" || pending.delete(set + id), act(...values)), ...rest);
      pending.add(set + id);
      return id;
    };
    window[clear] = (id) => (pending.delete(set + id), end(id));
  }
</script>`;
const SCRIPT = `<script src="${FOLDER}cat-divides-meat.js" defer></script>`;

// Puts a widget into the page, uses it and takes it away, so many times.
async function visits(times) {
  const { pending } = window;
  for (let visit = 0; visit < times; visit++) {
    const element = document.createElement("cat-divides-meat");
    element.setAttribute("loading", "eager");
    element.lang = "en";
    document.body.append(element);
    await element.ready;
    await element.apply({ parameters: { saying: { tolerance: (visit % 40) / 100 } }, step: 1 });
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return [...pending];
}

async function memory() {
  for (let round = 0; round < 2; round++) {
    await command("HeapProfiler.collectGarbage");
    await reader.runAsync(() => new Promise((resolve) => setTimeout(resolve))); // what was collected is let go of in the module
  }
  const { metrics } = await command("Performance.getMetrics");
  const metric = (name) => metrics.find((entry) => entry.name === name).value;
  const bytes = await reader.runAsync(async (glue) => (await (await import(glue)).default()).memory.buffer.byteLength, `${FOLDER}cat-divides-meat_glue.js`);
  return { heap: metric("JSHeapUsedSize"), module: bytes, nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

// How many listeners each of these has.
async function listeners(...places) {
  const counts = {};
  for (const place of places) {
    const { result } = await command("Runtime.evaluate", { expression: place });
    counts[place] = (await command("DOMDebugger.getEventListeners", { objectId: result.objectId })).listeners.length;
  }
  return counts;
}

const CYCLES = 200;
const BATCH = 50; // the driver gives up on a script after half a minute
const MOST_BYTES = 2048;

inChromium("A widget that was taken away leaves no memory, no listener and no timer behind", async (context) => {
  await reader.open(site.page("/visits", COUNTED + SCRIPT));
  await command("Performance.enable");
  const places = ["window", "document", "document.documentElement", "document.body"];
  const listening = await listeners(...places);
  await reader.runAsync(visits, BATCH);
  const before = await memory();
  for (let done = 0; done < CYCLES; done += BATCH) assert.deepEqual(await reader.runAsync(visits, BATCH), []);
  const left = await memory();
  const each = (name) => (left[name] - before[name]) / CYCLES;
  context.diagnostic(`each of ${CYCLES}: heap ${each("heap").toFixed(0)} B, module ${each("module").toFixed(0)} B, nodes ${each("nodes")}, listeners ${each("listeners")}`);
  assert.ok(each("heap") + each("module") <= MOST_BYTES, JSON.stringify([before, left]));
  assert.deepEqual(await listeners(...places), listening);
});

const SLOWER = 4;
const MOST_SECONDS = 3;

// What the page's main thread has worked, which other programs on this machine do not lengthen.
async function worked() {
  const { metrics } = await command("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

inChromium("Of fifty widgets in a long page the first can be used in three seconds on a slow machine, and all share one module", async (context) => {
  const widget = '<cat-divides-meat lang="en"></cat-divides-meat><p style="height: 3000px">The story goes on.</p>';
  await command("Performance.disable");
  await command("Performance.enable", { timeDomain: "threadTicks" });
  await reader.open(site.page("/empty", ""));
  const before = await worked();
  site.requests.length = 0;
  await reader.driver.get(site.page("/fifty", SCRIPT + widget.repeat(50)));
  await reader.ready();
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
  const first = (await worked() - before) * SLOWER;
  const used = await reader.runAsync(async () => {
    for (const element of document.querySelectorAll("cat-divides-meat")) {
      element.scrollIntoView();
      await element.ready;
      await element.apply({ parameters: { saying: { tolerance: 0 } } });
    }
    return document.querySelectorAll("cat-divides-meat").length;
  });
  const all = (await worked() - before) * SLOWER;
  context.diagnostic(`the first: ${first.toFixed(2)} s of work at a quarter of the speed; all ${used}: ${all.toFixed(2)} s`);
  assert.equal(site.requests.filter((path) => path.endsWith(".wasm")).length, 1);
  assert.ok(first <= MOST_SECONDS, `${first} s`);
});
