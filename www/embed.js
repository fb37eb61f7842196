// The page for iframes: hands the address's parameters to the element and tells the host page how high it is.
//
// Formats, each read by hosts that exist: AMP's `embed-size` (also @newswire/frames and Sidechain), Datawrapper's
// `datawrapper-height` and Embedly's `iframe.resize`, which Medium and many news sites speak.
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

  // Old Datawrapper hosts resize every iframe whose address contains the key: it must be as particular as can be.
  const key = query.get("embed") || location.pathname.split("/").pop() + location.search || address;
  const post = (message) => window.parent.postMessage(message, "*");
  let told = 0;
  let isDue = false;
  let isWatching = false;
  let patience = 0;

  post({ sentinel: "amp", type: "embed-ready" });
  window.addEventListener("message", answer);
  for (const name of ["load", "error"]) element.addEventListener(name, watch, { once: true });
  setTimeout(watch, 2000); // the text alone, where nothing else comes

  // Not before the widget or its failure stands there: a host that follows every height would jump.
  function watch() {
    if (isWatching) return;
    isWatching = true;
    if (typeof ResizeObserver === "function") new ResizeObserver(schedule).observe(frame);
    else window.addEventListener("resize", schedule);
    schedule();
  }

  function schedule() {
    if (!isDue) requestAnimationFrame(tell);
    isDue = true;
  }

  function tell() {
    isDue = false;
    const height = measure();
    if (Math.abs(height - told) < 1 || height === window.innerHeight) return;
    postHeight(height);
  }

  function measure() {
    return Math.ceil(frame.getBoundingClientRect().height);
  }

  function postHeight(height) {
    if (!(height > 0)) return; // not laid out yet, or hidden by the host
    told = height;
    post({ sentinel: "amp", type: "embed-size", height });
    post({ "datawrapper-height": { [key]: height } });
    post(JSON.stringify({ src: address, context: "iframe.resize", height }));
    clearTimeout(patience);
    patience = setTimeout(scrollIfUnheard, 2000);
  }

  // No scrollbar while the host may answer: it would change the width, and with it the height that was told.
  function scrollIfUnheard() {
    document.documentElement.classList.toggle("unheard", window.innerHeight < measure());
  }

  // A host that came late asks for what it missed; nothing else is acted upon.
  function answer({ source, data }) {
    if (source !== window.parent || !data) return;
    if (data.sentinel === "amp" && data.type === "frames-init") postHeight(measure());
  }

  function speak() {
    const { language } = element.snapshot();
    document.documentElement.lang = language;
    document.documentElement.dir = language === "en" ? "ltr" : "rtl";
  }
})();
