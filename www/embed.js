// The page for iframes: hands the address's parameters to the element, and tells the host page how high it is and what
// happens in it.
//
// Hosts speak many protocols. Each is an object of one shape here; `docs/embedding.md` lists their messages.
(() => {
  "use strict";
  const address = location.href; // as first loaded: hosts find their iframe by it
  const query = new URLSearchParams(location.search);
  const element = document.querySelector("cat-divides-meat");
  const frame = document.getElementById("frame");

  for (const name of ["chapter", "view", "lang", "theme", "mode", "share", "scenario"]) {
    if (query.has(name)) element.setAttribute(name, query.get(name));
  }
  element.addEventListener("load", speak);
  element.addEventListener("change", speak);
  if (window.parent === window) {
    document.documentElement.classList.remove("embedded");
    return;
  }

  // ---- Protocols ----
  // `greeting` is said once, `tell` puts a height into the host's form, and `hear` answers a message of the host that
  // it understands. None does anything else, whatever a host may ask for. Nothing to say is `undefined`.
  const text = (data) => (typeof data === "string" ? data : "");

  // AMP, @newswire/frames, Sidechain. AMP refuses what is lower.
  const AMP_LEAST = 100;

  const amp = {
    greeting: { sentinel: "amp", type: "embed-ready" },
    tell: (height) => ({ sentinel: "amp", type: "embed-size", height: Math.max(height, AMP_LEAST) }),
    hear({ sentinel, type }, height) {
      if (sentinel === "amp" && type === "frames-init") return this.tell(height); // a host that came late
    },
  };

  // Old Datawrapper hosts resize every iframe whose address contains the key: it must be as particular as can be.
  const datawrapper = {
    key: [query.get("embed"), location.pathname.split("/").pop() + location.search, address].find(
      (key) => key && !/['\\]/.test(key) && address.includes(key),
    ),
    tell(height) {
      if (this.key) return { "datawrapper-height": { [this.key]: height } };
    },
    hear() {},
  };

  // Embedly, Medium, many news sites.
  const embedly = {
    tell: (height) => JSON.stringify({ src: address, context: "iframe.resize", height }),
    hear() {},
  };

  // Pym, when the address names its child.
  const pym = {
    start: `pymxPYMx${query.get("childId")}xPYMx`,
    tell(height) {
      if (query.has("childId")) return `${this.start}heightxPYMx${height}`;
    },
    hear(data, height) {
      if (text(data).startsWith(`${this.start}widthxPYMx`)) return this.tell(height);
    },
  };

  // iframe-resizer, once it has said the name that it knows us by.
  const resizer = {
    greeting: "[iFrameResizerChild]Ready",
    name: null,
    // The last part stands for a version; without one hosts write a warning to their console.
    say(height, kind) {
      return this.name ? `[iFrameSizer]${this.name}:${height}:${window.innerWidth || 1}:${kind}` : undefined;
    },
    tell(height) {
      return this.say(height, "size");
    },
    hear(data, height) {
      const [, name, isSetUp, ask] = /^\[iFrameSizer\]([^:]+)(?::[^:]*:(true|false):|$|:)/.exec(text(data)) || [];
      if (isSetUp) this.name = name;
      if (isSetUp) return this.say(height, "init:1");
      if (/^(reset|resize)$/.test(name)) return this.tell(height);
    },
  };

  // WordPress, when it has put its secret behind the address.
  const wordpress = {
    secret: (/^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash) || [])[1],
    tell(value) {
      if (this.secret) return { message: "height", value, secret: this.secret };
    },
    hear({ message, secret }, height) {
      if (message === "ready" && secret === this.secret) return this.tell(height);
    },
  };

  // H5P, once the host has returned our greeting. Some hosts make the frame as high as `clientHeight` at once.
  const h5p = {
    greeting: { context: "h5p", action: "hello" },
    isKnown: false,
    tell(height) {
      if (this.isKnown) return { context: "h5p", action: "prepareResize", scrollHeight: height, clientHeight: height };
    },
    hear({ context, action }, height) {
      if (context !== "h5p") return;
      if (action === "hello") this.isKnown = true;
      if (action === "hello" || action === "resize") return this.tell(height);
      if (action === "resizePrepared") return { context, action: "resize", height };
    },
  };

  // Canvas, when the address says so, perhaps with the token of the launch.
  const canvas = {
    token: query.get("canvas"),
    tell(height) {
      if (query.has("canvas")) return { subject: "lti.frameResize", height, ...(this.token && { token: this.token }) };
    },
    hear() {},
  };

  const protocols = [amp, datawrapper, embedly, pym, resizer, wordpress, h5p, canvas];

  // Hosts read messages without asking whether there is anything in them.
  function post(message) {
    if (message) window.parent.postMessage(message, "*");
  }

  // ---- The height ----

  const PATIENCE_MS = 2000;
  const MOST_HEIGHTS = 3; // in that time and at one width, if the reader does nothing: no host is made to jump for ever

  let told = 0;
  let recent = []; // when heights were told, and at what width
  let isDue = false;
  let isWatching = false;
  let patience = 0;

  window.addEventListener("message", answer);
  window.addEventListener("resize", stopScrolling); // the host followed after all
  for (const name of ["pointerdown", "keydown"]) window.addEventListener(name, () => (recent = []));
  for (const { greeting } of protocols) post(greeting);
  for (const name of ["load", "error"]) element.addEventListener(name, watch, { once: true });
  setTimeout(watch, PATIENCE_MS); // the text alone, where nothing else comes

  // Not before the widget or its failure stands there: a host that follows every height would jump. The first height is
  // told at once, for a frame that its host still hides gets no frames to draw.
  function watch() {
    if (isWatching) return;
    isWatching = true;
    tell();
    if (typeof ResizeObserver === "function") new ResizeObserver(schedule).observe(frame);
    else window.addEventListener("resize", schedule);
  }

  function schedule() {
    if (!isDue) requestAnimationFrame(tell);
    isDue = true;
  }

  function tell() {
    isDue = false;
    const height = measure();
    if (!height || height === told) return; // not laid out yet, or hidden by the host
    if (told && height === window.innerHeight) told = height;
    else if (mayTell()) tellAll(height);
  }

  function mayTell() {
    const now = { time: performance.now(), width: window.innerWidth };
    recent = recent.filter(({ time }) => now.time - time < PATIENCE_MS);
    const alike = recent.filter(({ width }) => width === now.width);
    if (alike.length < MOST_HEIGHTS) return recent.push(now);
    isDue = true;
    setTimeout(tell, PATIENCE_MS - (now.time - alike[0].time));
  }

  function measure() {
    return Math.ceil(frame.getBoundingClientRect().height);
  }

  function tellAll(height) {
    told = height;
    for (const protocol of protocols) post(protocol.tell(height));
    clearTimeout(patience);
    patience = setTimeout(scrollIfUnheard, PATIENCE_MS);
  }

  // No scrollbar while the host may answer: it would change the width, and with it the height that was told.
  function scrollIfUnheard() {
    document.documentElement.classList.toggle("unheard", !fits());
  }

  function stopScrolling() {
    if (fits()) document.documentElement.classList.remove("unheard");
  }

  const fits = () => window.innerHeight >= measure();

  // A host that asks is answered at once; nothing else is acted upon.
  function answer({ source, data }) {
    if (source !== window.parent || !data) return;
    const height = measure();
    for (const protocol of protocols) {
      const message = protocol.hear(data, height);
      if (height) post(message);
    }
  }

  // ---- What happens ----

  const EVENTS = ["load", "error", "progress", "chapterchange", "change", "visibility", "bet"];
  const CHANGES_MS = 100; // a drag is a hundred changes, each with all that follows from it: the last will do

  let lastChange = null;

  for (const type of EVENTS) element.addEventListener(type, report);

  function report({ type, detail }) {
    if (type !== "change") return forward(type, detail);
    if (!lastChange) setTimeout(forwardChange, CHANGES_MS);
    lastChange = detail;
  }

  function forwardChange() {
    const detail = lastChange;
    lastChange = null;
    try {
      forward("change", detail);
    } catch {
      // the module stopped meanwhile, which the error event tells
    }
  }

  function forward(type, detail) {
    post({ "cat-divides-meat": { type, detail } });
  }

  function speak() {
    const { language } = element;
    if (document.documentElement.lang === language) return; // set again, even to the same, it lays out the whole page
    document.documentElement.lang = language;
    document.documentElement.dir = language === "en" ? "ltr" : "rtl";
  }
})();
