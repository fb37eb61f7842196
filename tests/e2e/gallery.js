// Takes a picture of every chapter in every width, theme and language, and lays them out on one sheet a chapter:
// `cargo xtask gallery DIR`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Reader } from "./reader.js";
import { Site } from "./site.js";

const WIDTHS = [360, 768, 1280];
const LANGUAGES = ["en", "ur", "ps"];
const THEMES = ["light", "dark"];

// What else a chapter must survive: the browser's settings for it, the mode, the width.
const CONDITIONS = {
  forced: { features: [{ name: "forced-colors", value: "active" }, { name: "prefers-color-scheme", value: "dark" }] },
  print: { media: "print" },
  present: { mode: "present", width: 1920 },
};

const folder = resolve(process.argv[2]);
mkdirSync(folder, { recursive: true });
const site = await Site.open();
const reader = await Reader.arrive();
try {
  await command("Emulation.setScrollbarsHidden", { hidden: true }); // they would take their part of the width
  for (const chapter of await chapters()) {
    const names = [];
    for (const shot of shots(chapter)) {
      await photograph(shot);
      names.push(shot.name);
    }
    await sheet(chapter, names);
    console.log(`${chapter}: ${names.length} pictures and ${chapter}.png, all of them`);
  }
} finally {
  await reader.leave();
  site.close();
}

async function chapters() {
  await reader.start(site.address("index.html?lang=en"));
  return reader.run(() => document.querySelector("cat-divides-meat").chapters);
}

function shots(chapter) {
  const plain = WIDTHS.flatMap((width) => THEMES.flatMap((theme) => LANGUAGES.map((lang) => ({ chapter, width, theme, lang }))));
  const special = Object.keys(CONDITIONS).flatMap((condition) =>
    LANGUAGES.map((lang) => ({ chapter, width: CONDITIONS[condition].width || 768, theme: condition, lang, condition })));
  return [...plain, ...special].map((shot) => ({ ...shot, name: `${chapter}-${shot.width}-${shot.theme}-${shot.lang}.png` }));
}

async function photograph({ chapter, width, theme, lang, condition, name }) {
  const { media = "", features = [], mode } = CONDITIONS[condition] || {};
  await command("Emulation.setEmulatedMedia", { media, features: [...features, { name: "prefers-reduced-motion", value: "reduce" }] });
  await command("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
  const look = condition ? "auto" : theme;
  await reader.start(site.address(`index.html?lang=${lang}&theme=${look}#/${chapter}`));
  if (mode) {
    await reader.run((mode) => { document.querySelector("cat-divides-meat").mode = mode; }, mode);
    const isThere = (mode) => Boolean(document.querySelector("cat-divides-meat").shadowRoot.querySelector(`.${mode}`));
    await reader.until(mode, () => reader.run(isThere, mode)); // it is in a module of its own
  }
  await reader.runAsync(() => document.fonts.ready.then(() => null));
  await capture(name, width);
}

// The whole page, however high it is.
async function capture(name, width) {
  const height = await reader.run(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await command("Page.captureScreenshot", { captureBeyondViewport: true, clip });
  writeFileSync(join(folder, name), Buffer.from(data, "base64"));
}

// A page of all the pictures, photographed by the same browser.
async function sheet(chapter, names) {
  const figures = names.map((name) => `<figure><figcaption>${name}</figcaption><img src="${name}"></figure>`).join("");
  const style = "body{margin:8px;font:12px sans-serif;display:flex;flex-wrap:wrap;align-items:start;gap:8px;background:#888}figure{margin:0;width:240px}img{width:100%;display:block}";
  const page = join(folder, `${chapter}.html`);
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>${chapter}</title><style>${style}</style>${figures}`);
  await command("Emulation.setEmulatedMedia", { media: "", features: [] });
  await command("Emulation.setDeviceMetricsOverride", { width: 1500, height: 900, deviceScaleFactor: 1, mobile: false });
  await reader.open(pathToFileURL(page).href);
  await capture(`${chapter}.png`, 1500);
}

function command(name, parameters) {
  return reader.driver.sendAndGetDevToolsCommand(name, parameters);
}
