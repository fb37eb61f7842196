// Stands at the end of wasm-bindgen's glue, and between it and the module: says when the module has stopped.
//
// A panic is a trap. Whoever called the module meets it (the element, a listener, a timer, a promise), so every call
// goes through here.
let tellOfCrash = () => {};
let hasStopped = false; // from then on nothing in the module can be trusted, nor what it would write

export function on_crash(tell) {
  tellOfCrash = tell;
}

function guarded(exports) {
  const guard = (call) => (...values) => {
    if (hasStopped) return undefined;
    try {
      return call(...values);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) {
        hasStopped = true;
        tellOfCrash(error);
      }
      throw error;
    }
  };
  const entries = Object.entries(exports);
  return Object.fromEntries(entries.map(([name, it]) => [name, typeof it === "function" ? guard(it) : it]));
}
