// What a person does with the widget: looks for things by role and name, presses, types, reads. Everything waits until
// it can be done; nothing waits for a time.
import assert from "node:assert/strict";
import { error, Key } from "selenium-webdriver";
import { launch } from "./engines.js";
import { FIND, TEXT, UNNAMED } from "./sight.js";

const PATIENCE_MS = 10_000;

export class Reader {
  #driver;
  #close;

  static async arrive() {
    const { driver, close } = await launch();
    const reader = new Reader();
    reader.#driver = driver;
    reader.#close = close;
    return reader;
  }

  get driver() {
    return this.#driver;
  }

  leave() {
    return this.#close();
  }

  // Opens the address anew, even where only its fragment differs from the page before.
  async open(address) {
    await this.#driver.switchTo().defaultContent();
    const [here, there] = [await this.run(() => document.URL), address].map((page) => page.split("#")[0]);
    for (const page of here === there ? ["about:blank", address] : [address]) {
      await this.run(() => (window.isLeft = true));
      await this.#driver.get(page);
      const isThere = () => this.run(() => !window.isLeft); // WebKit and Firefox may speak of the page before
      await this.until(page, isThere);
    }
  }

  // Opens the address as a new visitor and waits for the first widget in it. All files share one memory.
  async start(address) {
    if (address.startsWith("file:")) {
      await this.open(address);
      await this.ready();
      await this.run(() => localStorage.clear());
    }
    await this.open(address);
    await this.ready();
  }

  // Waits until the first widget of the page runs; fails with its reason if it cannot.
  async ready() {
    const answer = await this.#driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      customElements.whenDefined("cat-divides-meat")
        .then(() => document.querySelector("cat-divides-meat").ready)
        .then(() => done("running"), (error) => done(String(error)));`);
    assert.equal(answer, "running");
  }

  // Runs a function in the page, with plain values.
  run(act, ...values) {
    return this.#driver.executeScript(`return (${act})(...arguments)`, ...values);
  }

  // Runs a function that answers with a promise; a rejection comes back as { rejected, problems }.
  runAsync(act, ...values) {
    return this.#driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      const told = (error) => done({ rejected: String(error && error.message || error), problems: error && error.problems });
      try { Promise.resolve((${act})(...[...arguments].slice(0, -1))).then(done, told); } catch (error) { told(error); }`, ...values);
  }

  // The first thing that can be seen with this role and name (a text for the whole name, or a pattern).
  find(role, name) {
    const wish = name instanceof RegExp ? { source: name.source, flags: name.flags } : { text: name };
    return this.until(`a ${role} named ${name}`, () => this.#driver.executeScript(FIND, role, wish));
  }

  // Whether such a thing is there now.
  async has(role, name) {
    const wish = name instanceof RegExp ? { source: name.source, flags: name.flags } : { text: name };
    return Boolean(await this.#driver.executeScript(FIND, role, wish));
  }

  // The controls whose name a screen reader could not say.
  unnamed() {
    return this.#driver.executeScript(UNNAMED);
  }

  async press(name) {
    await (await this.find("button", name)).click();
  }

  // Moves a slider by its keys, as people do who have no pointer.
  async slide(name, ...keys) {
    const slider = await this.find("slider", name);
    await slider.sendKeys(...keys);
    return slider;
  }

  // Brings something to the middle of the window, where a pointer reaches it, and answers with it.
  async reach(thing) {
    await this.run((element) => element.scrollIntoView({ block: "center" }), thing);
    return thing;
  }

  async choose(list, option) {
    const box = await this.find("combobox", list);
    await this.run((select, text) => {
      select.value = [...select.options].find((candidate) => candidate.textContent.trim() === text).value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }, box, option);
  }

  // Opens every card, and every table that says what a picture shows; its rows are written once it is open.
  openAll() {
    const areOpen = () => {
      const cards = [...document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("details:not(nav *)")];
      for (const card of cards) card.open = true;
      return cards.every((card) => !card.matches(".twin") || card.querySelector("table"));
    };
    return this.until("what the cards hold", () => this.run(areOpen));
  }

  // All the text that the page shows, inside open shadow roots too.
  text() {
    return this.#driver.executeScript(TEXT);
  }

  // Waits until the page shows a text or matches a pattern.
  sees(wish) {
    const matches = (text) => (wish instanceof RegExp ? wish.test(text) : text.includes(wish));
    return this.until(`the text ${wish}`, async () => matches(await this.text()));
  }

  // Waits until `look` answers with something.
  async until(what, look) {
    const patiently = async () => {
      try {
        return await look();
      } catch (cause) {
        if (cause instanceof error.StaleElementReferenceError) return false; // drawn anew in between
        throw cause;
      }
    };
    try {
      return await this.#driver.wait(patiently, PATIENCE_MS);
    } catch (cause) {
      const shown = await this.text().catch(() => "");
      throw new Error(`never came: ${what}\n${cause.message}\nThe page shows:\n${shown.slice(0, 3000)}`);
    }
  }
}

export { Key };
