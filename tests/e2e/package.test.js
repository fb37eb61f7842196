// The npm package: `npm pack` of dist/, installed and built into a page by Vite, which knows nothing of the widget.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "vite";
import { Reader } from "./reader.js";
import { DIST, FOLDER, Site } from "./site.js";

let app, site, reader, packed;
before(async () => {
  app = mkdtempSync(join(tmpdir(), "cat-divides-meat-"));
  [packed] = JSON.parse(npm(DIST, "pack", "--json", "--pack-destination", app));
  write("package.json", '{ "name": "newsroom", "private": true, "type": "module" }');
  npm(app, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${packed.filename}`);
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
  rmSync(app, { recursive: true });
});

function npm(cwd, ...words) {
  return execFileSync("npm", words, { cwd, encoding: "utf8" });
}

function write(name, text) {
  writeFileSync(join(app, name), text);
}

test("A page that Vite built from the package shows the widget", async () => {
  write("index.html", '<!doctype html><html lang="en"><title>News</title><script type="module" src="./main.js"></script><cat-divides-meat chapter="vacuum" loading="eager"></cat-divides-meat></html>');
  write("main.js", 'import { name, version } from "cat-divides-meat";\nwindow.imported = { name, version };\n');
  await build({ root: app, base: "./", configFile: false, logLevel: "error", build: { outDir: "built" } });
  for (const file of readdirSync(join(app, "built"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    site.answer(path.replace(join(app, "built"), "/news"), { body: readFileSync(path) });
  }
  await reader.open(`${site.origin}/news/index.html`);
  await reader.ready();
  await reader.find("heading", "An empty chair fills up");
  const { version } = JSON.parse(readFileSync(join(DIST, "package.json"), "utf8"));
  assert.deepEqual(await reader.run(() => window.imported), { name: "cat-divides-meat", version });
  await reader.choose("Language", "اردو");
  await reader.until("Urdu", () => reader.run(() => document.querySelector("cat-divides-meat").snapshot().language === "ur"));
  assert.deepEqual(site.requests.filter((path) => path.startsWith(FOLDER)), [], "nothing comes from anywhere else");
});

test("The module may be imported as it lies on a server, and more than once", async () => {
  const address = site.address("cat-divides-meat.mjs");
  await reader.open(site.page("/plain", `<title>Plain</title>
    <script type="module">import "${address}"; import "${address}?again";</script>
    <cat-divides-meat loading="eager"></cat-divides-meat>`));
  await reader.ready();
  await reader.find("heading", "Who would ask a cat?");
});

test("A server that renders pages may import it too, and nothing happens there", () => {
  const script = 'import { name } from "cat-divides-meat"; console.log(name);';
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: app, encoding: "utf8" });
  assert.equal(answer.trim(), "cat-divides-meat");
});

test("The package holds all that it names, its types and its licences, and no sample host", () => {
  const files = packed.files.map(({ path }) => path);
  const description = JSON.parse(readFileSync(join(DIST, "package.json"), "utf8"));
  const named = [description.main, description.types, description.unpkg, description.customElements].map((path) => path.replace("./", ""));
  for (const path of [...named, "LICENSE-MIT", "LICENSE-APACHE", "README.md", "scenarios/op-ed.json", "embed.html"]) {
    assert.ok(files.includes(path), path);
  }
  assert.deepEqual(files.filter((path) => /^hosts\/|service-worker|^cat-divides-meat(-fable)?\.html$/.test(path)), []);
});
