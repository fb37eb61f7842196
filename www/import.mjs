// Before the loader in `cat-divides-meat.mjs`: where the files are, in the form that bundlers look for.

// `cargo xtask build` writes a line here for each file that the loader may fetch.
const FILES = {};

// A bundler gives the files names of its own; what it did not take along is nowhere.
const wasMoved = !/\/cat-divides-meat\.mjs$/.test(new URL(import.meta.url).pathname);

function located(name) {
  const [file, query] = name.split("?");
  if (wasMoved && !FILES[file]) return { href: "" };
  const url = new URL(FILES[file] || file, import.meta.url);
  if (query) url.search = query;
  return url;
}
