// Our own page: hands the address's parameters to the element, tells the document which language is spoken, and keeps
// the page for a visit without a network.
(() => {
  "use strict";
  const element = document.querySelector("cat-divides-meat");
  const query = new URLSearchParams(location.search);
  for (const name of ["lang", "theme", "mode", "scenario"]) {
    if (query.has(name)) element.setAttribute(name, query.get(name));
  }

  // The page speaks the reader's language, so that the element, which asks the page first, does too.
  const spoken = (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((tag) => /^(en|ur|ps)$/.test(tag));
  speak(spoken || "en");
  for (const name of ["load", "change"]) element.addEventListener(name, () => speak(element.language));

  // A single file has no manifest and needs none; a page that somebody frames keeps nothing on its reader's device.
  const mayKeep = document.querySelector('link[rel="manifest"]') && window.top === window && isSecureContext;
  if (mayKeep) element.addEventListener("load", keep, { once: true });

  function keep() {
    if (navigator.serviceWorker) navigator.serviceWorker.register("service-worker.js").catch(() => {});
  }

  function speak(language) {
    if (document.documentElement.lang === language) return; // set again, even to the same, it lays out the whole page
    document.documentElement.lang = language;
    document.documentElement.dir = language === "en" ? "ltr" : "rtl";
  }
})();
