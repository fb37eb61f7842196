// The dialog that gives the code to put the widget on another page. Loaded when a reader asks for it.
//
// What is offered leads to the folder of this very version, so that an article stays as it was when the next one comes.

const TAG = "cat-divides-meat";

// `element` is the widget; `folder` is where its script lies, or empty where it lies nowhere.
export function offer(element, { root, folder, words, copy }) {
  const dialog = node("dialog", { lang: element.snapshot().language, "aria-labelledby": "embed-title" });
  dialog.dir = dialog.lang === "en" ? "ltr" : "rtl";
  const codes = node("div");
  const what = node("select", {}, ...Object.keys(scopes(element)).map((id) => node("option", { value: id }, words[id])));
  const show = () => codes.replaceChildren(...snippets(scopes(element)[what.value], folder).map((one) => field(one, words, copy)));
  what.addEventListener("change", show);
  what.value = what.options[what.options.length - 1].value; // what the reader looks at
  show();
  const close = node("button", { type: "button" }, words.close);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  const heading = node("h2", { id: "embed-title" }, words.title);
  dialog.append(heading, node("label", {}, words.what + " ", what), codes, node("p", {}, words.pinned), close);
  adopt(root);
  root.append(dialog);
  dialog.showModal();
}

// What can be shown, each with the attributes that show it and the page where it reads without a widget.
function scopes(element) {
  const { chapter, language } = element.snapshot();
  const one = { chapter, lang: language, mode: "single" };
  return {
    whole: { options: { lang: language }, page: "index.html" },
    chapter: { options: one, page: `chapters/${chapter}.html` },
    ...(element.view && { view: { options: { ...one, view: element.view }, page: `chapters/${chapter}.html` } }),
  };
}

function snippets({ options, page }, folder) {
  const title = "The cat divides the meat";
  const pinned = folder.includes(version) ? folder : folder + version + "/";
  const site = folder.replace(version + "/", "");
  const attributes = Object.entries(options).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const src = escaped(`${pinned}embed.html?${new URLSearchParams(options)}`);
  return [
    ["script", `<script src="${escaped(pinned + TAG)}.js" defer></script>
<${TAG}${attributes}><a href="${escaped(site + page)}">${title}</a></${TAG}>`],
    ["frame", `<iframe src="${src}" title="${title}" height="900" loading="lazy" allow="clipboard-write" style="border:0;width:1px;min-width:100%"></iframe>
<script>addEventListener("message",function(e){var d=e.data;if(d&&d.sentinel==="amp"&&d.type==="embed-size")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=d.height})})</script>`],
    ["amp", `<amp-iframe src="${src}" title="${title}" layout="fixed-height" height="900" sandbox="allow-scripts allow-same-origin" resizable frameborder="0"><div overflow tabindex="0" role="button">${title}</div><div placeholder>${title}</div></amp-iframe>`],
    ["wordpress", site + page],
  ];
}

// `cargo xtask build` writes the version here.
const version = "0.0.0";

function field([id, code], words, copy) {
  const text = node("textarea", { readonly: "", rows: code.includes("\n") ? "4" : "2", dir: "ltr", spellcheck: "false" });
  text.value = code;
  const said = node("span", { role: "status" });
  const button = node("button", { type: "button", "aria-label": `${words.copy}: ${words[id]}` }, words.copy);
  button.addEventListener("click", async () => {
    text.select();
    said.textContent = (await copy(code)) ? words.copied : words.byHand;
  });
  return node("div", {}, node("label", {}, words[id], text), button, said);
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function node(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const STYLE = `
  dialog { max-inline-size: min(44rem, 100% - 2rem); box-sizing: border-box; color: CanvasText; background: Canvas;
    border: 1px solid; border-radius: 12px; font: 1rem/1.6 system-ui, sans-serif; }
  dialog:lang(ur) { line-height: 2; }
  dialog h2 { margin: 0 0 0.5em; font-size: 1.25rem; }
  dialog label { display: block; }
  dialog textarea { display: block; box-sizing: border-box; inline-size: 100%; font: 0.8125rem/1.5 ui-monospace, monospace; }
  dialog :is(button, select) { min-block-size: 44px; padding-inline: 1em; margin-block: 0.25em 1em; font: inherit; }
  dialog [role="status"] { margin-inline-start: 1em; }
`;

let sheet = null;

function adopt(root) {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
