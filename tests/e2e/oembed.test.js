// Our address pasted into WordPress: found by discovery, filtered as WordPress filters sites that it does not know.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import { DIST, Site } from "./site.js";

let site, elsewhere, reader;
before(async () => {
  [site, elsewhere, reader] = await Promise.all([Site.open(), Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
  elsewhere.close();
});

const read = (name) => readFileSync(join(DIST, name), "utf8");

// The answer that a page's head names.
function discovered(page) {
  const [link] = read(page).match(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/);
  return JSON.parse(read(link.match(/href="([^"]*)"/)[1]));
}

// wp_filter_oembed_result of WordPress: what may stand in the HTML of an untrusted provider.
const ALLOWED = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

function withAllowedAlone(html) {
  return html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_, end, name, rest) => {
    const allowed = ALLOWED[name.toLowerCase()];
    if (!allowed || end) return allowed ? `</${name}>` : "";
    const attributes = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, key]) => allowed.includes(key));
    return `<${name}${attributes.map(([text]) => ` ${text}`).join("")}>`;
  });
}

function asWordPressShows(html) {
  const [, quote, frame] = withAllowedAlone(html).match(/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s);
  const src = frame.match(/ src="(.*?)"/)[1];
  const secret = "abcDEF1234";
  const safe = frame.replace(` src="${src}"`, ` src="${src}#?secret=${secret}" data-secret="${secret}"`);
  return quote + safe.replace("<iframe", '<iframe sandbox="allow-scripts" security="restricted"');
}

const PAGES = ["index.html", "embed.html", "chapters/saying.html", "chapters/vacuum.html"];

test("Every page that is shared names an oEmbed answer of its own", () => {
  for (const page of PAGES) {
    const { version, type, title, html, width, height } = discovered(page);
    assert.deepEqual([version, type], ["1.0", "rich"], page);
    assert.ok(title && width > 0 && height > 0, page);
    assert.equal(withAllowedAlone(html), html, "WordPress leaves nothing out");
    assert.match(html, /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]*title="[^"]+"[^>]*><\/iframe>$/);
  }
});

test("What WordPress makes of the answer shows the widget, at the chapter asked for", async () => {
  const open = { headers: { "Access-Control-Allow-Origin": "*" } };
  for (const file of ["cat-divides-meat_glue.js", "cat-divides-meat_bg.wasm", "words.en.json", "scenarios/op-ed.json"]) elsewhere.answer(file, open);
  const { html } = discovered("chapters/vacuum.html");
  const absolute = html.replace(/(src|href)="(?!https:)/g, `$1="${elsewhere.address()}`); // as --site would have it
  await reader.open(site.page("/post", `<title>Post</title>${asWordPressShows(absolute)}`));
  await reader.driver.switchTo().frame(0);
  await reader.find("heading", "An empty chair fills up");
  await reader.driver.switchTo().defaultContent();
});
