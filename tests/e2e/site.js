// A small web site over dist/ for one test file: with pages of the tests' own, headers by path, and a list of what was
// asked for.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

export const DIST = new URL("../../dist/", import.meta.url).pathname;

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

// The folder under which dist/ stands: the widget must work in any.
export const FOLDER = "/some/folder/";

export class Site {
  // Paths asked for, in order.
  requests = [];
  #answers = new Map();
  #server = createServer((request, response) => this.#answer(request, response));

  static async open() {
    const site = new Site();
    await new Promise((resolve) => site.#server.listen(0, "127.0.0.1", resolve));
    return site;
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #port() {
    return this.#server.address()?.port;
  }

  // The address of a file of dist/, perhaps with a query and a fragment.
  address(file = "") {
    return this.origin + FOLDER + file;
  }

  // From now on `path` is answered with this; a name without a slash is a file of dist/.
  answer(path, { status = 200, headers = {}, body = null }) {
    this.#answers.set(path.startsWith("/") ? path : FOLDER + path, { status, headers, body });
  }

  // A host page with these headers; returns its address.
  page(path, html, headers = {}) {
    this.answer(path, { headers, body: `<!doctype html><html lang="en"><meta charset="utf-8">${html}</html>` });
    return this.origin + path;
  }

  // Ends it; its address cannot be reached any more. Returns the port.
  close() {
    const port = this.#port;
    this.#server.closeAllConnections();
    this.#server.close();
    return port;
  }

  // The same site at the same address again.
  reopen(port) {
    return new Promise((resolve) => this.#server.listen(port, "127.0.0.1", resolve));
  }

  async #answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, this.origin).pathname);
    this.requests.push(path);
    const { status, headers, body } = this.#answers.get(path) || {};
    const content = body ?? (await fileFor(path));
    const kind = KINDS[extname(path)] || KINDS[".html"];
    response.writeHead(content === null ? 404 : status || 200, { "Content-Type": kind, "Cache-Control": "no-store", ...headers });
    response.end(content ?? "not found");
  }
}

async function fileFor(path) {
  if (!path.startsWith(FOLDER)) return null;
  const name = normalize(path.slice(FOLDER.length) || "index.html");
  if (name.startsWith("..")) return null;
  return readFile(join(DIST, name)).catch(() => null);
}
