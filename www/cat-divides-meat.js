// Defines <cat-divides-meat>: poster, lazy loading and plain-language failures around the WebAssembly widget.
//
// A classic script, so that a newsroom can paste one line. It holds what must work when WebAssembly does not; all the
// rest is in the module, which every element on the page shares.
(() => {
  "use strict";

  // `cargo xtask build` writes the package's version and the modules' lengths here. There are two: what every reader
  // needs, and the same with the sandbox, class mode and present mode.
  const VERSION = "0.0.0";
  const WASM_BYTES = { reader: 0, workshop: 0 };
  const TAG = "cat-divides-meat";

  // What several copies of this script on one page share. `resources` is set by whoever carries the files along
  // (the single file); without it they are fetched from beside this script.
  const shared = (window.CatDividesMeat = window.CatDividesMeat || { versions: {} });
  if (shared.versions[VERSION]) return;
  const resources = shared.resources || filesBeside(document.currentScript.src);
  delete shared.resources;

  const LANGUAGES = ["en", "ur", "ps"];
  const CHAPTERS = [
    "saying", "offers", "range", "judge", "fog", "vacuum", "fronts", "together", "sandbox", "recap",
  ];

  // Each attribute with its values, the default first; `null` where any text may stand.
  const OPTIONS = {
    chapter: CHAPTERS,
    view: null,
    lang: ["", ...LANGUAGES],
    theme: ["auto", "light", "dark"],
    mode: ["full", "single", "present", "class"],
    scenario: null,
    share: null,
    loading: ["lazy", "eager"],
    reveal: ["auto", "interaction", "manual"],
    route: ["none", "hash"],
    storage: ["none", "local"],
    digits: ["auto", "latin", "native"],
  };

  // A scenario's id, as against the address of one.
  const BUILT_IN = /^[a-z0-9-]+$/;

  const BUBBLING = ["chapterchange", "change", "visibility", "bet"];

  // The only sentences outside the words layer: they must be there when the module that holds it is not.
  const WORDS = {
    en: {
      start: "Start",
      loading: "Loading",
      retry: "Try again",
      details: "Details",
      copy: "Copy the details",
      blocked: "This page's security settings do not allow the interactive part to run. What you can read here is its text.",
      missing: "A file that the interactive part needs is not where it should be. What you can read here is its text.",
      broken: "The interactive part arrived damaged, or this browser is too old for it. Try again, or update the browser.",
      unsupported: "This browser cannot run the interactive part: WebAssembly is missing or switched off.",
      network: "The interactive part could not be downloaded. Check the connection and try again.",
      file: "Opened from a folder, this page cannot load its parts. Open cat-divides-meat.html instead: it holds everything in one file.",
      crashed: "The interactive part has stopped because of a mistake of ours. Try again; if it stops again, please send us the details.",
    },
    ur: {
      start: "شروع کریں",
      loading: "کھل رہا ہے",
      retry: "دوبارہ کوشش کریں",
      details: "تفصیل",
      copy: "تفصیل نقل کریں",
      blocked: "اس صفحے کی حفاظتی ترتیبات متحرک حصے کو چلنے نہیں دیتیں۔ یہاں آپ اس کا متن پڑھ سکتے ہیں۔",
      missing: "متحرک حصے کی ایک ضروری فائل اپنی جگہ پر نہیں ملی۔ یہاں آپ اس کا متن پڑھ سکتے ہیں۔",
      broken: "متحرک حصہ خراب حالت میں پہنچا، یا یہ براؤزر اس کے لیے بہت پرانا ہے۔ دوبارہ کوشش کریں یا براؤزر اپ ڈیٹ کریں۔",
      unsupported: "یہ براؤزر متحرک حصہ نہیں چلا سکتا: اس میں WebAssembly موجود نہیں یا بند ہے۔",
      network: "متحرک حصہ ڈاؤن لوڈ نہ ہو سکا۔ انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔",
      file: "فولڈر سے کھولنے پر یہ صفحہ اپنے حصے نہیں کھول سکتا۔ اس کی جگہ cat-divides-meat.html کھولیں: اس ایک فائل میں سب کچھ ہے۔",
      crashed: "ہماری ایک غلطی کی وجہ سے متحرک حصہ رک گیا ہے۔ دوبارہ کوشش کریں؛ پھر رکے تو ہمیں تفصیل بھیجیں۔",
    },
    ps: {
      start: "پیل کړئ",
      loading: "پرانیستل کېږي",
      retry: "بیا هڅه وکړئ",
      details: "تفصیل",
      copy: "تفصیل کاپي کړئ",
      blocked: "د دې پاڼې امنیتي تنظیمات متحرکې برخې ته د چلېدو اجازه نه ورکوي. دلته یې متن لوستلای شئ.",
      missing: "یو فایل چې متحرکه برخه ورته اړتیا لري، پر خپل ځای نشته. دلته یې متن لوستلای شئ.",
      broken: "متحرکه برخه خرابه راورسېده، یا دا براوزر ورته ډېر زوړ دی. بیا هڅه وکړئ یا براوزر نوی کړئ.",
      unsupported: "دا براوزر متحرکه برخه نه شي چلولای: WebAssembly پکې نشته یا بند دی.",
      network: "متحرکه برخه ډاونلوډ نه شوه. د انټرنېټ اړیکه وګورئ او بیا هڅه وکړئ.",
      file: "کله چې له فولډر څخه پرانیستل شي، دا پاڼه خپلې برخې نه شي راوړلای. پر ځای یې cat-divides-meat.html پرانیزئ: ټول شیان پکې په یوه فایل کې دي.",
      crashed: "زموږ د یوې تېروتنې له امله متحرکه برخه ودرېده. بیا هڅه وکړئ؛ که بیا ودرېده، تفصیل یې راولېږئ.",
    },
  };

  // Poster and panel only; the widget brings its own sheet with the module.
  const sheet = newSheet(`
    :host { display: flow-root; }
    :host([hidden]), [hidden] { display: none !important; }
    :host([theme="light"]) { color-scheme: light; }
    :host([theme="dark"]) { color-scheme: dark; }
    [part="error"] { margin-block: 1em; padding: 1em; border: 1px solid; font: 1rem/1.6 system-ui, sans-serif;
      color: CanvasText; background: Canvas; }
    [part="error"]:lang(ur) { line-height: 2; }
    p { margin: 0 0 1em; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
    button { font: inherit; min-block-size: 44px; padding-inline: 1em; }
    progress { inline-size: 100%; }
  `);

  // ---- The module, once for the whole page ----

  const elements = new Set();
  const engines = {}; // by kind, a promise of the module's exports, shared by every element
  const sheets = new WeakMap(); // of each module
  let attempts = 0;
  const crashed = new WeakMap(); // the modules that stopped, and how

  function startEngine(kind) {
    if (!engines[kind]) {
      const loading = loadEngine(kind, attempts);
      loading.catch(() => {
        attempts++;
        if (engines[kind] === loading) engines[kind] = null; // so that the next start tries again
      });
      engines[kind] = loading;
    }
    return engines[kind];
  }

  async function loadEngine(kind, attempt) {
    if (typeof WebAssembly !== "object") throw new Failure("unsupported", "WebAssembly is not defined");
    const [glue, wasm] = await Promise.all([resources.glue(kind, attempt), resources.wasm(kind, tellProgress)]);
    try {
      await glue.default({ module_or_path: wasm });
    } catch (error) {
      throw wasm.failure || error; // browsers differ in what they say of a file that was cut
    }
    glue.on_crash((error) => crash(glue, error));
    sheets.set(glue, newSheet(glue.stylesheet()));
    return glue;
  }

  // After a trap nothing in the module can be trusted or called: every element that it drew falls back.
  function crash(glue, error) {
    if (crashed.has(glue)) return;
    crashed.set(glue, asFailure(error));
    attempts++;
    for (const kind in engines) engines[kind] = null; // which of them it was does not matter
    for (const element of elements) element[CHECK]();
  }

  // Where the reader was may be what the module stumbled over: the next visit begins afresh.
  function forgetProgress() {
    try {
      localStorage.removeItem("cat-divides-meat.progress");
    } catch {
      // no storage, nothing remembered
    }
  }

  function tellProgress(fraction) {
    for (const element of elements) element[PROGRESS](fraction);
  }

  // Where there are many widgets the page can be used between: after so long, the next waits for another task.
  const SLICE_MS = 40;
  let slice = 0; // when it began
  let line = Promise.resolve();

  function turn() {
    line = line.then(() => performance.now() - slice < SLICE_MS || nextSlice());
    return line;
  }

  async function nextSlice() {
    await new Promise((resolve) => setTimeout(resolve));
    slice = performance.now();
  }

  const words = new Map();

  function wordsOf(kind, language) {
    const name = kind === "reader" ? language : language + ".workshop";
    if (!words.has(name)) {
      const fetched = resources.words(name);
      fetched.catch(() => words.delete(name));
      words.set(name, fetched);
    }
    return words.get(name);
  }

  function filesBeside(script) {
    const text = async (url) => (await fetched(url)).text();
    const file = (kind, end) => new URL(TAG + (kind === "reader" ? "" : "_workshop") + end, script);
    return {
      page: new URL("index.html", script).href,
      scenarioByDefault: "op-ed",
      // A browser remembers a module that failed: the next attempt needs another address.
      glue: (kind, attempt) => import(file(kind, "_glue.js" + (attempt ? "?" + attempt : "")).href),
      folder: new URL(".", script).href,
      offerer: () => import(new URL(TAG + "_embed.js", script).href),
      exporter: () => import(new URL(TAG + "_export.js", script).href),
      wasm: async (kind, tell) => counted(await fetched(file(kind, "_bg.wasm")), WASM_BYTES[kind], tell),
      words: (name) => text(new URL("words." + name + ".json", script)),
      scenario: (id) => text(new URL("scenarios/" + id + ".json", script)),
    };
  }

  async function fetched(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Failure("missing", response.status + " " + url);
    return response;
  }

  // The same answer with its bytes counted, and with the type that lets the browser compile it while it arrives,
  // whatever the server calls it.
  function counted(response, whole, tell) {
    if (!response.body || typeof TransformStream !== "function") return response;
    let bytes = 0;
    const counter = new TransformStream({
      transform(chunk, out) {
        bytes += chunk.length;
        tell(Math.min(bytes / whole, 1));
        out.enqueue(chunk);
      },
      flush() {
        if (bytes !== whole) answer.failure = new Failure("broken", `${bytes} bytes of ${whole} arrived`);
      },
    });
    const body = response.body.pipeThrough(counter);
    const answer = new Response(body, { headers: { "Content-Type": "application/wasm" } });
    return answer;
  }

  // ---- Failures ----

  class Failure extends Error {
    constructor(type, message, trace = "") {
      super(message);
      this.type = type;
      this.trace = trace;
    }
  }

  function asFailure(error) {
    if (error instanceof Failure) return error;
    const text = String((error && error.message) || error);
    return new Failure((error && error.type) || typeOf(error, text), text, error && error.stack);
  }

  function typeOf(error, text) {
    if (/content security policy|blocked by csp|unsafe-eval/i.test(text)) return "blocked";
    if (/CompileError|LinkError/.test(error && error.name)) return "broken";
    if (/RuntimeError/.test(error && error.name)) return "crashed";
    return location.protocol === "file:" ? "file" : "network";
  }

  // ---- What the article around it asks for ----

  // `data-cat-chapter` and its like on a link or a button: the fields of `apply()`, with `set` for the parameters.
  const WISHES = { chapter: String, set: pairs, step: Number, seed: Number, language: String, share: String };
  const WISHING = Object.keys(WISHES).map((wish) => `[data-cat-${wish}]`).join();

  // "tolerance=0.2 reply=proud": numbers where they are numbers.
  function pairs(text) {
    const pairs = text.trim().split(/\s+/).map((pair) => pair.split("="));
    return Object.fromEntries(pairs.map(([name, value]) => [name, value && !isNaN(value) ? Number(value) : value]));
  }

  // A press that opens another window is not ours.
  function obey(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = event.composedPath().find((node) => node.matches && node.matches(WISHING));
    const id = place && place.getAttribute("data-cat-for");
    const element = place && [...elements].find((candidate) => !id || candidate.id === id);
    if (!element) return;
    if (place.matches("[href]:not([href^='#'])")) event.preventDefault(); // it leads there where no widget is
    element[WISH](place);
  }

  // ---- The element ----

  const CHECK = Symbol("check");
  const WISH = Symbol("wish");
  const PROGRESS = Symbol("progress");
  const warned = new Set();

  class CatDividesMeat extends HTMLElement {
    static get observedAttributes() {
      return Object.keys(OPTIONS);
    }

    #stage = node("div", { part: "widget" });
    #poster = node("div", { part: "poster" });
    #progress = node("progress", { part: "progress", max: "1" });
    #panel = node("section", { part: "error", role: "alert" });
    #phase = "waiting"; // then "loading", "running" or "failed"
    #widget = null;
    #glue = null; // the module that drew it
    #kind = resources.kind || "reader"; // which of the two that is
    #ready = deferred();
    #started = null;
    #language = null; // the language asked for last
    #observers = [];

    constructor() {
      super();
      this.#poster.append(node("slot", { name: "poster" }), node("slot"));
      this.#progress.hidden = this.#panel.hidden = this.#stage.hidden = true;
      const root = this.attachShadow({ mode: "open" });
      root.append(this.#poster, this.#progress, this.#panel, this.#stage);
      adopt(root, sheet);
      this.#poster.addEventListener("click", () => this.reveal === "interaction" && this.#begin());
    }

    // -- Properties and methods of the contract --

    get ready() {
      return this.#ready.promise;
    }

    // The language that is spoken; a snapshot says it too, but computes every chapter's outcome for it.
    get language() {
      return this.#language || this.#wishedLanguage();
    }

    get version() {
      return VERSION;
    }

    get chapters() {
      return this.#widget ? this.#widget.chapters() : [...CHAPTERS];
    }

    snapshot() {
      return this.#running().snapshot();
    }

    async apply(change) {
      await this.#start();
      const language = LANGUAGES.find((known) => isAsked(change, "language", known));
      const words = language && (await wordsOf(this.#kind, language));
      const before = this.#language;
      if (language) this.#language = language;
      try {
        return this.#running().apply(change, words);
      } catch (error) {
        this.#language = before; // what is refused changes nothing
        throw error;
      }
    }

    async loadScenario(scenario) {
      await this.#start();
      this.#running().load_scenario(typeof scenario === "string" ? scenario : textOf(scenario));
    }

    exportScenario() {
      return JSON.parse(this.#running().export_scenario());
    }

    exportPicture(format = "svg") {
      return this.#export("picture", format);
    }

    exportData(format = "json") {
      return this.#export("data", format);
    }

    // Only who asks for a file loads what makes it.
    async #export(act, format) {
      await this.#start();
      const exporter = await resources.exporter();
      return exporter[act](format, { widget: this.#running(), root: this.#stage, page: this.#page(), save, copy });
    }

    // What came of the file is told to the reader.
    async #handOver(format) {
      if (format === "embed") return this.#offerCode().catch((error) => this.#warn(format, error.message));
      const outcome = await this.#export("hand", format).catch(() => [3, ""]);
      if (this.#widget) this.#widget.exported(...outcome);
    }

    // The code that puts the widget on another page.
    async #offerCode() {
      const [{ offer }, text] = await Promise.all([resources.offerer(), resources.words(this.#language + ".embed")]);
      const { folder } = resources;
      offer(this, { view: this.#running().view(), root: this.shadowRoot, folder, words: JSON.parse(text), copy });
    }

    reset() {
      if (this.#widget) this.#widget.reset();
    }

    #running() {
      this[CHECK]();
      if (!this.#widget) throw new Error(`<${TAG}> is not running: wait for its "ready" promise`);
      return this.#widget;
    }

    // -- Life in the page --

    connectedCallback() {
      this.#takePresetProperties();
      elements.add(this);
      document.addEventListener("click", obey);
      this[CHECK](); // the module may have stopped while the element was away
      if (this.#widget) this.#resume();
      else this.#await();
    }

    disconnectedCallback() {
      // A move within the page leaves and returns in one task: nothing is taken down for that.
      queueMicrotask(() => this.isConnected || this.#pause());
    }

    attributeChangedCallback(name) {
      if (this.#widget) this.#forward(name);
      else if (this.isConnected && this.#phase === "waiting") this.#await();
    }

    // Properties set on the element before it was defined would hide the accessors.
    #takePresetProperties() {
      for (const name of Object.keys(OPTIONS)) {
        if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    // Starts when `reveal` and `loading` allow it.
    #await() {
      this.#unobserve();
      this.#poster.querySelectorAll("button").forEach((button) => button.remove());
      if (this.#phase !== "waiting") return;
      const reveal = this.reveal;
      if (reveal === "interaction") this.#offerStart();
      if (this.loading === "eager") startEngine(this.#wishedKind()).catch(() => {}); // the start reports what went wrong
      if (reveal !== "auto") return;
      if (this.loading === "eager" || typeof IntersectionObserver !== "function") this.#begin();
      else this.#whenSeen((isNear) => isNear && this.#begin(), "100%");
    }

    #offerStart() {
      const button = node("button", { part: "start", type: "button" }, this.#say("start"));
      this.#poster.append(button);
    }

    // Starts without anyone waiting for it: what fails is told by the panel and the event.
    #begin() {
      this.#start().catch(() => {});
    }

    #start() {
      if (!this.#started) this.#started = this.#load();
      return this.#started;
    }

    async #load() {
      this.#phase = "loading";
      this.#unobserve();
      this.#panel.hidden = true;
      this.#progress.hidden = false;
      this.#progress.setAttribute("aria-label", this.#say("loading"));
      this.#kind = this.#wishedKind();
      const language = this.#wishedLanguage();
      try {
        const [glue, text, scenario] = await Promise.all([
          startEngine(this.#kind), wordsOf(this.#kind, language), this.#scenarioText(),
        ]);
        await turn();
        await this.#mount(glue, language, text, { scenario });
        if (this.#wishedLanguage() !== language) this.#forward("lang"); // it changed while the files came
      } catch (error) {
        this.#fail(error);
        throw asFailure(error);
      }
    }

    #wishedKind() {
      const isLarge = this.option("chapter") === "sandbox" || ["present", "class"].includes(this.option("mode"));
      return isLarge ? "workshop" : this.#kind;
    }

    // The larger module takes over where the reader's cannot go on; without it, back to what there is.
    async #openWorkshop() {
      if (this.#kind === "workshop") return;
      this.#kind = "workshop";
      await null; // the module may ask while it is still being mounted
      const glueBefore = this.#glue;
      try {
        const [glue, text] = await Promise.all([startEngine("workshop"), wordsOf("workshop", this.#language)]);
        const [before, luggage] = [this.#widget, this.#widget.luggage()];
        before.detach();
        await this.#mount(glue, this.#language, text, luggage);
        before.free();
        adopt(this.shadowRoot, sheet, sheets.get(glue));
      } catch (error) {
        [this.#kind, this.#glue] = ["reader", glueBefore];
        if (this.#widget && this.isConnected) this.#widget.attach(this.#stage);
        this.#warn("workshop", asFailure(error).message);
        if (["present", "class"].includes(this.mode)) this.mode = "full";
        if (this.#widget) this.#widget.refuse_workshop();
      }
    }

    async #mount(glue, language, text, luggage) {
      this.#glue = glue;
      const options = { words: text, width: this.clientWidth };
      for (const name of Object.keys(OPTIONS)) options[name] = this.hasAttribute(name) ? this.option(name) : "";
      try {
        this.#widget = glue.mount(this.#stage, this.#host(), { ...options, ...luggage });
      } catch (error) {
        if (!error || !error.problems) throw error;
        this.#warn("scenario", error.message);
        const byDefault = await resources.scenario(resources.scenarioByDefault);
        this.#widget = glue.mount(this.#stage, this.#host(), { ...options, scenario: byDefault });
      }
      this.#language = language;
      await new Promise((resolve) => setTimeout(resolve)); // Yew draws in a microtask: no empty moment between
      if (this.#phase === "loading") this.#reveal();
    }

    #reveal() {
      adopt(this.shadowRoot, sheet, sheets.get(this.#glue));
      this.#phase = "running";
      this.#poster.hidden = this.#progress.hidden = true;
      this.#stage.hidden = false;
      this.#stage.toggleAttribute("data-alone", !resources.folder); // then there is no address to embed it by
      this.#observe();
      if (!this.isConnected) this.#pause();
      this.#emit("load", {});
      this.#ready.resolve();
    }

    #pause() {
      elements.delete(this);
      if (!elements.size) document.removeEventListener("click", obey);
      this.#unobserve();
      if (this.#widget) this.#widget.detach();
    }

    #resume() {
      if (this.#observers.length) return;
      this.#widget.attach(this.#stage);
      this.#observe();
    }

    #observe() {
      this.#whenSeen((isVisible) => {
        this.#widget.update("visible", String(isVisible));
        this.#emit("visibility", { visible: isVisible });
      });
      if (typeof ResizeObserver !== "function") return;
      const observer = new ResizeObserver(() => this.#widget && this.#widget.resize(this.#stage.clientWidth));
      observer.observe(this.#stage);
      this.#observers.push(observer);
    }

    #whenSeen(tell, rootMargin = "0px") {
      if (typeof IntersectionObserver !== "function") return;
      const observer = new IntersectionObserver((entries) => tell(entries[entries.length - 1].isIntersecting), { rootMargin });
      observer.observe(this);
      this.#observers.push(observer);
    }

    #unobserve() {
      this.#observers.splice(0).forEach((observer) => observer.disconnect());
    }

    // -- What the module may ask of the page --

    // Holds the element weakly: the module keeps this object, and an element that left must be let go.
    #host() {
      const weak = new WeakRef(this);
      const on = (act) => (...values) => {
        const element = weak.deref();
        return element && act(element, ...values);
      };
      return {
        emit: on((element, name, detail) => element.#emit(name, detail)),
        speak: on((element, language) => element.#speak(language, true)),
        open_share: on((element, id, code) => element.#openShare(id, code)),
        open_mode: on((element, mode) => (element.mode = mode)),
        open_workshop: on((element) => element.#openWorkshop()),
        copy_link: on((element, address) => element.#copyLink(address)),
        warn: on((element, name, message) => element.#warn(name, message)),
        save,
        export: on((element, format) => element.#handOver(format)),
      };
    }

    #emit(name, detail) {
      if (name === "change") this.#addSnapshot(detail);
      this.dispatchEvent(new CustomEvent(name, { detail, composed: true, bubbles: BUBBLING.includes(name) }));
    }

    // Computed when a listener asks for it: a drag is a hundred changes, and most pages listen to none.
    #addSnapshot(detail) {
      let snapshot = null;
      const get = () => snapshot || (snapshot = this.#running().snapshot());
      Object.defineProperty(detail, "snapshot", { get, enumerable: true });
    }

    // A code made for another of our scenarios brings that scenario with it.
    async #openShare(id, code) {
      try {
        if (!BUILT_IN.test(id)) throw new Error("no such scenario");
        const text = await resources.scenario(id);
        if (this.#widget) this.#widget.open_share(text, code);
      } catch (error) {
        this.#warn("share", error.message);
        if (this.#widget) this.#widget.refuse_share(id);
      }
    }

    // Our own page is its own address; elsewhere links lead to the page beside this script, if there is one.
    #page() {
      const isOurs = this.route === "hash" && location.protocol.startsWith("http");
      return isOurs ? location.href : resources.page;
    }

    async #copyLink(address) {
      const page = this.#page();
      const isCopied = Boolean(page) && (await copy(new URL(address, page).href));
      if (this.#widget) this.#widget.copied(isCopied);
    }

    // Fetches the words of a language, then switches; the last one asked for wins.
    async #speak(language, isUsersChoice = false) {
      this.#language = language;
      try {
        const text = await wordsOf(this.#kind, language);
        if (this.#language === language && this.#widget) this.#widget.speak(text, isUsersChoice);
      } catch (error) {
        this.#warn("lang", asFailure(error).message);
      }
    }

    // -- Attributes --

    option(name) {
      const values = OPTIONS[name];
      const value = this.getAttribute(name);
      if (!values) return value || "";
      if (value === null || values.includes(value)) return value || values[0];
      this.#warn(name, `"${value}" is none of: ${values.filter(Boolean).join(", ")}`);
      return values[0];
    }

    #forward(name) {
      if (name === "lang") this.#speak(this.#wishedLanguage());
      else if (name === "scenario") this.#replaceScenario();
      else if (name !== "loading" && name !== "reveal") this.#widget.update(name, this[name]);
    }

    async #replaceScenario() {
      const wish = this.scenario;
      const text = await this.#scenarioText().catch((error) => this.#warn("scenario", error.message));
      if (!text || !this.#widget || wish !== this.scenario) return;
      try {
        this.#widget.load_scenario(text);
      } catch (error) {
        this.#warn("scenario", error.message);
      }
    }

    // The attribute names a scenario beside this script, or the address of one.
    async #scenarioText() {
      const wish = this.scenario || resources.scenarioByDefault;
      try {
        if (BUILT_IN.test(wish)) return await resources.scenario(wish);
        return await (await fetched(new URL(wish, document.baseURI))).text();
      } catch (error) {
        if (wish === resources.scenarioByDefault) throw error;
        this.#warn("scenario", error.message);
        return resources.scenario(resources.scenarioByDefault);
      }
    }

    // The attribute, what the reader chose here before, the page around it, the reader's device, English.
    #wishedLanguage() {
      const wishes = [this.option("lang"), this.#rememberedLanguage(), pageLanguage(this), ...(navigator.languages || [])];
      const spoken = wishes.map((tag) => (tag || "").toLowerCase().split("-")[0]);
      return spoken.find((language) => LANGUAGES.includes(language)) || "en";
    }

    // The key is the module's (`src/embed/storage.rs`); read here because the words are fetched before it runs.
    #rememberedLanguage() {
      try {
        return this.storage === "local" ? localStorage.getItem(TAG + ".language") : null;
      } catch {
        return null;
      }
    }

    #warn(name, message) {
      const text = `<${TAG}> ${name}: ${message}`;
      if (!warned.has(text)) console.warn(text);
      warned.add(text);
    }

    // -- Poster and panel --

    #say(key) {
      return WORDS[this.#wishedLanguage()][key];
    }

    [PROGRESS](fraction) {
      if (this.#phase !== "loading") return;
      this.#progress.value = fraction;
      this.#emit("progress", { fraction });
    }

    async [WISH](place) {
      try {
        await this.#start();
        const { set, ...change } = this.#wishes(place);
        if (set) change.parameters = { [change.chapter || this.snapshot().chapter]: set };
        await this.apply(change);
      } catch (error) {
        this.#warn("data-cat", error.message);
      }
    }

    #wishes(place) {
      const change = {};
      for (const [wish, read] of Object.entries(WISHES)) {
        const text = place.getAttribute("data-cat-" + wish);
        if (text) change[wish] = read(text);
      }
      return change;
    }

    [CHECK]() {
      if (!crashed.has(this.#glue)) return;
      if (this.option("storage") === "local") forgetProgress();
      this.#fail(crashed.get(this.#glue));
    }

    #fail(error) {
      if (this.#phase !== "loading" && this.#phase !== "running") return;
      const failure = asFailure(error);
      this.#phase = "failed";
      this.#unobserve();
      this.#widget = null;
      this.#stage.replaceChildren();
      this.#progress.hidden = this.#stage.hidden = true;
      this.#poster.hidden = this.#panel.hidden = false;
      this.#explain(failure);
      this.#ready.reject(failure);
      this.#emit("error", { type: failure.type, message: failure.message });
    }

    #explain({ type, message, trace }) {
      const language = this.#wishedLanguage();
      const details = `${type}: ${message}\n${TAG} ${VERSION}\n${type === "crashed" ? trace : ""}`;
      this.#panel.lang = language;
      this.#panel.dir = language === "en" ? "ltr" : "rtl";
      this.#panel.replaceChildren(
        node("p", {}, this.#say(type)),
        this.#button("retry", () => this.#retry()),
        node("details", {}, node("summary", {}, this.#say("details")), node("pre", { dir: "ltr" }, details),
          this.#button("copy", () => copy(details))),
      );
    }

    #button(key, act) {
      const button = node("button", { type: "button", part: key }, this.#say(key));
      button.addEventListener("click", act);
      return button;
    }

    #retry() {
      this.#ready = deferred();
      this.#started = this.#glue = null;
      this.#begin();
    }
  }

  // Every option is an attribute and a property; `lang` is one of every HTML element already.
  for (const name of Object.keys(OPTIONS)) {
    if (name === "lang") continue;
    Object.defineProperty(CatDividesMeat.prototype, name, {
      get() {
        return this.option(name);
      },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
      configurable: true,
      enumerable: true,
    });
  }

  // ---- Small things ----

  function node(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function deferred() {
    const parts = {};
    parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    parts.promise.catch(() => {}); // whoever waits still hears of it; nobody else's error log does
    return parts;
  }

  // Constructed sheets are the only styles that a page's `style-src` lets through; older browsers get an element.
  function newSheet(css) {
    try {
      const made = new CSSStyleSheet();
      made.replaceSync(css);
      return made;
    } catch {
      return css;
    }
  }

  function adopt(root, ...sheets) {
    if (typeof sheets[0] !== "string") root.adoptedStyleSheets = sheets;
    else root.prepend(node("style", {}, sheets.join("\n")));
  }

  function pageLanguage(element) {
    for (let place = element.parentNode; place; place = place.parentNode || place.host) {
      if (place.lang) return place.lang;
    }
    return null;
  }

  function textOf(value) {
    try {
      return JSON.stringify(value) || "null";
    } catch (error) {
      throw Object.assign(new Error(error.message), { problems: [{ path: "", message: error.message }] });
    }
  }

  // What a host hands over may be anything, also something that throws when it is read.
  function isAsked(change, field, value) {
    try {
      return Boolean(change) && change[field] === value;
    } catch {
      return false;
    }
  }

  // Whether the page let it; where not, the text is there to be selected.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  // Whether the reader was handed a file. Browsers drop a download from a caged frame without a word, so none is begun.
  function save(name, type, text) {
    if (self !== top && self.origin === "null" && location.protocol !== "file:") return false;
    try {
      const link = node("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers read it only once the reader agreed
      return true;
    } catch {
      return false;
    }
  }

  // A tag that another version took stays that version's; this one is reachable under a name of its own.
  const name = customElements.get(TAG) ? TAG + "-" + VERSION.replace(/[^0-9a-z]+/g, "-") : TAG;
  shared.versions[VERSION] = { name, element: CatDividesMeat };
  customElements.define(name, CatDividesMeat);
})();
