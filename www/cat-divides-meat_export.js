// Makes files of the map and its data: SVG, PNG, CSV and JSON. Loaded when the first is asked for.
//
// The picture is made from what is on the screen, with its computed styles written out as attributes: so it looks the
// same opened alone, follows every change of the drawing by itself, and costs no reader a byte who never asks. All text
// goes through text nodes and attributes; none is ever read as markup.

const SVG = "http://www.w3.org/2000/svg";
const TYPES = { svg: "image/svg+xml", png: "image/png", csv: "text/csv", json: "application/json" };

// What became of a file, as the module counts it.
const [SAVED, COPIED, NO_PICTURE, REFUSED] = [0, 1, 2, 3];

// What the reader asked for: made, and saved, or copied, or refused; answers with what happened and the file's name.
export async function hand(format, source) {
  const { scenario, chapter } = source.widget.snapshot();
  const name = `${scenario}-${chapter}.${format}`;
  try {
    const isPicture = format === "svg" || format === "png";
    const made = await (isPicture ? picture(format, source) : data(format, source));
    if (source.save(name, TYPES[format], made)) return [SAVED, name];
    const isCopied = format !== "png" && (await source.copy(isPicture ? await made.text() : made));
    return [isCopied ? COPIED : REFUSED, name];
  } catch (error) {
    return [error.isForbidden ? NO_PICTURE : REFUSED, name];
  }
}

// ---- Data ----

// The text of a CSV or JSON file with actors, ties, claims and what the model says over time.
export async function data(format, { widget, page }) {
  if (format !== "csv" && format !== "json") throw new Error(`"${format}" is none of csv, json`);
  const snapshot = widget.snapshot();
  const { title, source, actors, ties, claims } = JSON.parse(widget.export_scenario());
  const about = { title, source, date: today(), link: linkTo(snapshot, page) };
  const over_time = moving(widget);
  if (format === "csv") return csv({ snapshot, about, actors, ties, claims, over_time });
  const finite = (name, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
  return JSON.stringify({ about, snapshot, actors, ties, claims, over_time }, finite, 2);
}

// The shares, and what else differs from step to step; the snapshot has the rest.
function moving(widget) {
  const run = [];
  for (let at; (at = widget.at_step(run.length)); ) run.push({ step: run.length, ...at });
  const isKept = (id) => /^(step$|years$|share_)/.test(id) || run.some((at) => at[id] !== run[0][id]);
  return run.map((at) => Object.fromEntries(Object.entries(at).filter(([id]) => isKept(id))));
}

const COLUMNS = [
  "record", "id", "name", "kind", "from", "to", "sign", "weight", "since", "claims", "text", "section", "date",
  "confidence", "step", "years", "value",
];

// One table for all records, as RFC 4180 has it; with the mark by which Excel knows UTF-8.
function csv({ snapshot, about, actors = [], ties = [], claims = [], over_time }) {
  const own = (text) => spoken(text, snapshot.language);
  const named = ({ name, ...rest }) => ({ ...rest, name: own(name) });
  const records = [
    { record: "about", id: snapshot.scenario, name: own(about.title), text: `${own(about.source.title)}. ${about.link}`, date: about.date },
    ...actors.map((actor) => ({ record: "actor", ...named(actor) })),
    ...ties.map((tie) => ({ record: "tie", ...tie, kind: tie.type, claims: (tie.claims || []).join(" ") })),
    ...claims.map((claim) => ({ record: "claim", ...claim, text: own(claim.text) })),
    ...over_time.flatMap(({ step, years, ...numbers }) =>
      Object.entries(numbers).map(([name, value]) => {
        const [record, id] = name.startsWith("share_") ? ["share", name.slice(6)] : ["outcome", name];
        return { record, id, kind: snapshot.chapter, step, years, value };
      })),
  ];
  const lines = [COLUMNS, ...records.map((record) => COLUMNS.map((column) => record[column]))];
  return "\uFEFF" + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
}

// A spreadsheet takes a text that begins like a formula for one, unless an apostrophe stands before it.
function cell(value) {
  if (typeof value !== "string") return value === undefined || value === null ? "" : String(value);
  const safe = /^[\s\p{Cf}]*[=+\-@]|^[\t\r]/u.test(value) ? "'" + value : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function spoken(text, language) {
  const own = text && (text[language] || text.en);
  return (own && own.direct) || own || "";
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

// A file that was opened from a folder has no address for others: its code is one.
function linkTo({ chapter, share }, page) {
  const hash = `#/${chapter}?s=${share}`;
  return page ? new URL(hash, page).href : hash;
}

// ---- Picture ----

// Inherited, so that each is written only where it changes.
const INHERITED = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap",
  "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight", "text-anchor", "direction",
];
const PAD = 16;

// The picture as a Blob: what is on the screen, with title, legend, notes, credit, date and link.
export async function picture(format, source) {
  if (format !== "svg" && format !== "png") throw new Error(`"${format}" is none of svg, png`);
  const svg = drawn(source);
  const text = new XMLSerializer().serializeToString(svg);
  return format === "svg" ? new Blob([text], { type: TYPES.svg }) : painted(text, svg);
}

function drawn({ root, widget, page }) {
  const map = root.querySelector("svg.map");
  if (!map || !map.getClientRects().length) throw new Error("no map is on the screen");
  const card = map.closest(".map-section");
  const snapshot = widget.snapshot();
  const { source } = JSON.parse(widget.export_scenario());
  const own = (text) => spoken(text, snapshot.language);
  const heading = card.querySelector("h3");
  const title = joined(textOf(heading, ".tag"), textOf(card.querySelector(".scrubber b")));
  const link = linkTo(snapshot, page);

  const sheet = new Sheet(map);
  sheet.write(title, { size: 17, weight: 700, fill: getComputedStyle(card).color });
  sheet.put(map);
  sheet.legend(card.querySelectorAll(".legend li"));
  sheet.write(joined(textOf(card.querySelector(".tag")), textOf(card.querySelector(":scope > .note"))));
  sheet.write(map.getAttribute("aria-label"));
  sheet.write(joined(card.querySelector(".export").dataset.name, own(source.title), own(source.author), upright(source.date), upright(today())));
  sheet.write(link, { size: 12, isCode: true, href: page && link });
  return sheet.svg(title, map.getAttribute("aria-label"), root, getComputedStyle(card).backgroundColor);
}

// A sheet of paper that is filled from the top.
class Sheet {
  #parts = [];
  #patterns = new Set();
  #y = PAD;

  constructor(map) {
    const look = getComputedStyle(map);
    this.size = map.getBoundingClientRect();
    this.width = Math.max(this.size.width, 320) + 2 * PAD;
    this.isRtl = look.direction === "rtl";
    this.family = look.fontFamily;
    this.spacing = parseFloat(look.lineHeight) / parseFloat(look.fontSize) || 1.5;
    this.soft = getComputedStyle(map.closest(".map-section").querySelector("small")).color;
    this.pen = document.createElement("canvas").getContext("2d");
  }

  put(map) {
    const { width, height } = this.size;
    this.#draw(map, { x: (this.width - width) / 2, y: this.#y, width, height });
    this.#y += height + 8;
  }

  #draw(live, place) {
    const copy = bake(live, null, this.#patterns);
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value);
    this.#parts.push(copy);
  }

  // Lines of text from the edge at which reading starts; a code is read from the left in every language.
  write(text, { size = 13, weight = 400, fill = this.soft, isCode = false, href = null } = {}) {
    const line = size * this.spacing;
    const font = { "font-family": this.family, "font-size": size, "font-weight": weight, fill };
    this.#measure("", size, weight);
    for (const part of this.#wrapped(text)) {
      const anchor = isCode && this.isRtl ? "end" : "start";
      const direction = isCode || !this.isRtl ? "ltr" : "rtl";
      const place = { x: this.#across(0), y: this.#y + 0.7 * line, direction, "text-anchor": anchor };
      const written = made("text", { ...font, ...place }, part);
      this.#parts.push(href ? made("a", { href }, written) : written);
      this.#y += line;
    }
  }

  legend(items) {
    const line = 13 * this.spacing;
    let x = 0;
    for (const item of items) {
      const sample = item.querySelector("svg");
      const { width = 0, height } = sample ? sample.getBoundingClientRect() : {};
      const start = width && width + 6;
      const wide = start + this.#measure(textOf(item), 13, 400);
      if (x && x + wide > this.width - 2 * PAD) [x, this.#y] = [0, this.#y + line];
      const left = this.isRtl ? this.#across(x) - width : this.#across(x);
      if (sample) this.#draw(sample, { x: left, y: this.#y + (line - height) / 2, width, height });
      const font = { "font-family": this.family, "font-size": 13, fill: this.soft, direction: this.isRtl ? "rtl" : "ltr" };
      this.#parts.push(made("text", { ...font, x: this.#across(x + start), y: this.#y + 0.7 * line }, textOf(item)));
      x += wide + 16;
    }
    if (items.length) this.#y += line;
  }

  // So far from the edge at which reading starts.
  #across(distance) {
    return this.isRtl ? this.width - PAD - distance : PAD + distance;
  }

  #measure(text, size, weight) {
    this.pen.font = `${weight} ${size}px ${this.family}`;
    return this.pen.measureText(text).width;
  }

  // Broken at spaces; a word that is too long, such as a link, anywhere.
  #wrapped(text) {
    const lines = [];
    const fits = (line) => this.pen.measureText(line).width <= this.width - 2 * PAD;
    let line = "";
    for (const piece of text.match(/\S+\s*/g) || []) {
      const rest = fits(piece) ? [piece] : [...piece];
      for (const part of rest) {
        if (line && !fits(line + part)) {
          lines.push(line.trimEnd());
          line = "";
        }
        line += part;
      }
    }
    return line ? [...lines, line] : lines;
  }

  svg(title, summary, root, fill) {
    const [width, height] = [this.width, this.#y + PAD / 2];
    const patterns = [...this.#patterns].map((id) => bake(root.querySelector("#" + id), null, this.#patterns));
    const names = [made("title", {}, title), made("desc", {}, summary), made("defs", {}, ...patterns)];
    const paper = made("rect", { width, height, fill });
    return made("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" }, ...names, paper, ...this.#parts);
  }
}

// A copy with the computed styles as attributes; `null` for what cannot be seen.
function bake(live, parent, patterns) {
  const style = getComputedStyle(live);
  const isBare = !live.children.length && isClear(style.fill) && isClear(style.stroke);
  if (style.display === "none" || style.visibility === "hidden" || (isBare && live.localName !== "text")) return null;
  const copy = made(live.localName);
  for (const { name, value } of live.attributes) {
    if (!/^(class|style|role|tabindex|xmlns|data-|aria-|on)/.test(name)) copy.setAttribute(name, value);
  }
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (!parent || value !== parent.getPropertyValue(name)) paint(copy, name, value, patterns);
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  const isMoved = style.transform !== "none" && live.getCTM && !live.hasAttribute("transform");
  if (isMoved) copy.setAttribute("transform", moved(live));
  if (live.hasAttribute("aria-label")) copy.append(made("title", {}, live.getAttribute("aria-label")));
  for (const child of live.childNodes) {
    const part = child.nodeType === Node.TEXT_NODE ? child.data : child.nodeType === Node.ELEMENT_NODE && bake(child, style, patterns);
    if (part) copy.append(part);
  }
  return copy;
}

function isClear(colour) {
  return colour === "none" || colour === "rgba(0, 0, 0, 0)" || colour === "transparent";
}

// Patterns are named as here, and see-through colours written as older programs read them.
function paint(copy, name, value, patterns) {
  const pattern = /url\(["']?[^"')]*#([^"')]+)/.exec(value);
  const [, colour, opacity] = /^rgba\((.+), ([\d.]+)\)$/.exec(value) || [];
  if (pattern) patterns.add(pattern[1]);
  if (colour) copy.setAttribute(name + "-opacity", opacity);
  copy.setAttribute(name, pattern ? `url(#${pattern[1]})` : colour ? `rgb(${colour})` : value);
}

// What a style moves, as a matrix.
function moved(live) {
  const { a, b, c, d, e, f } = live.parentNode.getCTM().inverse().multiply(live.getCTM());
  return `matrix(${[a, b, c, d, e, f].join(" ")})`;
}

// Twice as fine as the screen's own pixels, for print.
async function painted(text, svg) {
  const image = new Image();
  const [width, height] = ["width", "height"].map((name) => 2 * svg.getAttribute(name));
  const loaded = new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(forbidden("this page's Content-Security-Policy allows no image made here (img-src data:)"));
  });
  image.src = "data:image/svg+xml," + encodeURIComponent(text);
  await loaded;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, TYPES.png));
  if (!blob) throw forbidden("this browser lets no picture be taken of a canvas");
  return blob;
}

function forbidden(reason) {
  return Object.assign(new Error(`no PNG can be made: ${reason}; ask for "svg"`), { isForbidden: true });
}

// ---- Small things ----

function made(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter(Boolean));
  return element;
}

function textOf(element, but = null) {
  if (!element) return "";
  const parts = [...element.childNodes].filter((node) => !(but && node.matches && node.matches(but)));
  return parts.map((node) => node.textContent).join("").trim();
}

// Read from the left in every language.
function upright(date) {
  return date && `\u2066${date}\u2069`;
}

function joined(...texts) {
  return texts.filter(Boolean).join(" · ");
}
