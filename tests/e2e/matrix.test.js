// Every chapter in every theme, language and kind of page, on the narrowest screen: 320 pixels, or 1280 at 400 %
// (pairs.js says which of them).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { misfits } from "./fit.js";
import { CHAPTERS, LANGUAGES, THEMES, rows } from "./pairs.js";
import { Reader } from "./reader.js";
import { FOLDER, Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

const STRICT = { "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" };

// Each kind of page, by the address that shows a chapter in it.
const HOSTS = {
  "on our page": (chapter, theme, lang) => site.address(`index.html?lang=${lang}&theme=${theme}#/${chapter}`),
  "in an iframe's page": (chapter, theme, lang) => site.address(`embed.html?lang=${lang}&theme=${theme}&chapter=${chapter}`),
  "in the single file": (chapter, theme, lang) => site.address(`cat-divides-meat.html?lang=${lang}&theme=${theme}#/${chapter}`),
  "in a strict page": (chapter, theme, lang) => site.page("/strict", `<meta name="viewport" content="width=device-width">
    <script src="${FOLDER}cat-divides-meat.js" defer></script>
    <cat-divides-meat chapter="${chapter}" theme="${theme}" lang="${lang}"></cat-divides-meat>`, STRICT),
};

test("These are all the chapters there are", async () => {
  await reader.start(site.address("index.html"));
  assert.deepEqual(await reader.run(() => document.querySelector("cat-divides-meat").chapters), CHAPTERS);
});

for (const [chapter, theme, lang, host] of rows(CHAPTERS, THEMES, LANGUAGES, Object.keys(HOSTS))) {
  test(`The chapter ${chapter} stands ${host}, ${theme}, in ${lang}`, async () => {
    const address = HOSTS[host](chapter, theme, lang);
    await reader.open(site.page("/phone", `<iframe width="320" height="800" src="${address.replaceAll("&", "&amp;")}"></iframe>`));
    await reader.driver.switchTo().frame(0);
    await reader.until("the element", () => reader.run(() => Boolean(window.customElements.get("cat-divides-meat"))));
    await reader.ready();
    await reader.find("heading", /./);
    assert.deepEqual(await reader.run(look), { chapter, language: lang, direction: lang === "en" ? "ltr" : "rtl", theme });
    assert.deepEqual(await reader.unnamed(), [], "everything has a name to say");
    assert.deepEqual(await reader.run(misfits), [], "everything has room and is large enough");
    await reader.openAll();
    assert.deepEqual(await reader.run(misfits), [], "so has what opens with a tap");
  });
}

// What stands in the page, as plain values.
function look() {
  const element = document.querySelector("cat-divides-meat");
  const style = getComputedStyle(element.shadowRoot.querySelector("[lang]"));
  const { chapter, language } = element.snapshot();
  const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  const theme = light(style.color) < light(style.backgroundColor) ? "light" : "dark";
  return { chapter, language, direction: style.direction, theme };
}
