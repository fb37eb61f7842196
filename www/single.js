// In the single file: gives the loader what this document carries, instead of files to fetch.
//
// It stands in one module script between the glue, whose functions it names, and the loader. It fetches nothing and
// knows no address, so that the file opens from a folder, a messenger, `srcdoc`, `blob:` and `data:` alike.
window.CatDividesMeat = {
  versions: {},
  resources: (() => {
    const carried = async (id) => {
      const block = document.getElementById(id);
      if (!block) throw new Error(`${id} is not in this file`);
      return block.textContent;
    };
    const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const unzipped = (zipped) => new Response(new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    const exported = { default: __wbg_init, mount, on_crash, stylesheet };
    return {
      scenarioByDefault: document.querySelector('[id^="scenarios/"]').id.slice("scenarios/".length),
      kind: "workshop",
      // A module that has stopped cannot be had afresh within one document.
      glue: (kind, attempt) => (attempt ? new Promise(() => location.reload()) : Promise.resolve(exported)),
      wasm: async () => unzipped(bytes(await carried("module"))),
      exporter: async () => ({ picture, data, hand }),
      words: (name) => carried("words." + name.slice(0, 2)),
      scenario: (id) => carried("scenarios/" + id),
    };
  })(),
};
