// What stands in newsrooms' and schools' pages around our iframe: the scripts themselves where npm has them, and ports
// of the others, written from what they do. Only tests use them.
import { readFile } from "node:fs/promises";

const packaged = (file) => readFile(new URL(`node_modules/${file}`, import.meta.url), "utf8");
const script = (text) => `<script>${text}</script>`;
const port = (act) => script(`(${act})();`);

// The frame with what every embed code says: no scroll bar, no border, as wide as its column.
const frame = (address, attributes = "") =>
  `<iframe src="${address.replaceAll("&", "&amp;")}" title="The cat divides the meat" height="400" scrolling="no" frameborder="0"
    style="width: 0; min-width: 100%" ${attributes}></iframe>`;

// ---- Ports: each makes the frame as high as it is told, by the rules of its host ----

function ampIframe() {
  const LEAST = 100;
  addEventListener("message", ({ source, data }) => {
    if (data.sentinel !== "amp" || data.type !== "embed-size") return;
    const asked = [...document.querySelectorAll("iframe")].find((frame) => frame.contentWindow === source);
    const allows = ["allow-scripts", "allow-same-origin"].every((word) => asked.sandbox.contains(word));
    const isElsewhere = new URL(asked.src).origin !== location.origin;
    window.refused = window.refused || data.height < LEAST || !allows || !isElsewhere;
    if (!window.refused) asked.height = data.height;
  });
}

// The snippet that Datawrapper gives out today: whoever speaks is made as high as it says.
function datawrapperBySource() {
  addEventListener("message", (event) => {
    const heights = event.data["datawrapper-height"];
    if (heights === undefined) return;
    for (const frame of document.querySelectorAll("iframe")) {
      for (const key in heights) if (frame.contentWindow === event.source) frame.style.height = heights[key] + "px";
    }
  });
}

// The one that still stands in pages: the key must be part of the frame's address.
function datawrapperByKey() {
  addEventListener("message", (event) => {
    const heights = event.data["datawrapper-height"];
    if (heights === undefined) return;
    for (const key in heights) {
      const frame = document.getElementById("datawrapper-chart-" + key) || document.querySelector(`iframe[src*='${key}']`);
      if (frame) frame.style.height = heights[key] + "px";
    }
  });
}

function embedlyByAddress() {
  addEventListener("message", (event) => {
    if (typeof event.data !== "string" || event.data[0] !== "{") return;
    const { src, context, height } = JSON.parse(event.data);
    if (context === "iframe.resize") document.querySelector(`iframe[src="${src}"]`).height = height;
  });
}

// Hides the frame behind the quotation until it speaks with the secret, and keeps it between 200 and 1000 px.
function wordpressEmbed() {
  addEventListener("message", ({ source, data }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const mine = (name) => [...document.querySelectorAll(`${name}[data-secret="${data.secret}"]`)];
    for (const quotation of mine("blockquote")) quotation.style.display = "none";
    for (const frame of mine("iframe")) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute("style");
      if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }
  });
}

// What most school sites have: before it resizes, the frame is given the height of its own view.
function h5pResizer() {
  const acts = {
    hello(frame, data, respond) {
      frame.style.width = "100%";
      addEventListener("resize", () => respond("resize"));
      respond("hello");
    },
    prepareResize(frame, { scrollHeight, clientHeight }, respond) {
      if (frame.clientHeight === scrollHeight && scrollHeight === clientHeight) return;
      frame.style.height = clientHeight + "px";
      respond("resizePrepared");
    },
    resize(frame, { height }) {
      frame.style.height = height + "px";
    },
  };
  addEventListener("message", ({ source, data }) => {
    if (data.context !== "h5p") return;
    const frame = [...document.querySelectorAll("iframe")].find((candidate) => candidate.contentWindow === source);
    const respond = (action) => source.postMessage({ context: "h5p", action }, "*");
    if (frame && acts[data.action]) acts[data.action](frame, data, respond);
  });
}

// H5P's newest makes the frame one pixel high before it resizes it.
function h5pResizerFromOnePixel() {
  addEventListener("message", ({ source, data }) => {
    if (data.context !== "h5p") return;
    const frame = [...document.querySelectorAll("iframe")].find((candidate) => candidate.contentWindow === source);
    const respond = (action) => source.postMessage({ context: "h5p", action }, "*");
    if (data.action === "hello") respond("hello");
    if (data.action === "prepareResize") frame.style.height = "1px";
    if (data.action === "prepareResize") respond("resizePrepared");
    if (data.action === "resize") frame.style.height = data.height + "px";
  });
}

function canvasTool() {
  addEventListener("message", ({ source, data }) => {
    if (data.subject !== "lti.frameResize" || data.token !== "launch1") return;
    for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source) frame.height = data.height;
  });
}

// ---- The hosts: `body` makes the page's content from the frame's address; `most` is the highest that one allows ----

export const HOSTS = [
  {
    name: "AMP",
    body: (address) => port(ampIframe) + frame(address, 'sandbox="allow-scripts allow-same-origin"'),
  },
  {
    name: "@newswire/frames",
    file: "@newswire/frames/dist/frames.umd.js",
    body: (address) => `<div data-frame-src="${address}"></div><script>newswireFrames.autoInitFrames();</script>`,
  },
  {
    name: "Sidechain",
    file: "@nprapps/sidechain/dist/sidechain.js",
    body: (address) => `<side-chain src="${address}"></side-chain>`,
  },
  {
    name: "Pym",
    file: "pym.js/dist/pym.v1.min.js",
    body: (address) => `<div id="piece"></div><script>new pym.Parent("piece", "${address}", {});</script>`,
  },
  { name: "Datawrapper", body: (address) => port(datawrapperBySource) + frame(address) },
  { name: "Datawrapper, older", body: (address) => port(datawrapperByKey) + frame(address) },
  { name: "iframe.resize", body: (address) => port(embedlyByAddress) + frame(address) },
  {
    name: "iframe-resizer",
    file: "@iframe-resizer/parent/index.umd.js",
    body: (address) => frame(address, 'id="piece"') + script(`iframeResize({ license: "GPLv3" }, "#piece");`),
  },
  {
    name: "WordPress",
    most: 1000,
    body: (address) =>
      port(wordpressEmbed) + '<blockquote data-secret="Ab3xYz9Qp1">A link</blockquote>' +
      frame(`${address}#?secret=Ab3xYz9Qp1`, 'data-secret="Ab3xYz9Qp1" sandbox="allow-scripts" width="100%"')
        .replace("width: 0; min-width: 100%", "position: absolute; visibility: hidden"),
  },
  { name: "H5P", body: (address) => port(h5pResizer) + frame(address) },
  { name: "H5P, newest", body: (address) => port(h5pResizerFromOnePixel) + frame(address) },
  { name: "Canvas", body: (address) => port(canvasTool) + frame(`${address}&canvas=launch1`) },
];

// The whole page: a column whose width can be set, the host's script, and a record of what the frame says.
export async function pageOf({ file, body }, address) {
  const own = file ? script((await packaged(file)).replaceAll("</script", "<\\/script")) : "";
  return `<title>A newspaper</title><style>body { margin: 0 }</style>
    <script>window.messages = []; addEventListener("message", ({ data }) => messages.push(data));
      window.failures = []; addEventListener("error", ({ message }) => failures.push(message));</script>
    ${own}<div id="column" style="width: 320px">${body(address)}</div>`;
}
