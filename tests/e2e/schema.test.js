// The JSON Schema of the scenario format, as an author's editor uses it: it takes what the widget takes, and names the
// place of what is wrong. It is made from the readers (src/scenario/schema.rs); Ajv knows nothing of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { DIST } from "./site.js";

const parsed = (path) => JSON.parse(readFileSync(path, "utf8"));
const schema = parsed(join(DIST, "scenario.schema.json"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const files = [join(DIST, "scenarios/op-ed.json"), join(DIST, "scenarios/fable.json"), new URL("../it/scenario.json", import.meta.url).pathname];

// Every place below `value`, deepest last, as a list of keys.
function places(value, path = []) {
  const below = value && typeof value === "object" ? Object.keys(value).flatMap((key) => places(value[key], [...path, key])) : [];
  return [path, ...below];
}

function at(value, path) {
  return path.reduce((found, key) => found[key], value);
}

// Where a change at `path` is complained of.
function complaints(file, path, changed) {
  const copy = { root: structuredClone(file) };
  const [last, ...before] = ["root", ...path].reverse();
  at(copy, before.reverse())[last] = changed;
  validate(copy.root);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

for (const name of files) {
  const file = parsed(name);
  test(`${name.split("/").pop()} is valid, with the schema's address too`, () => {
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.ok(validate({ $schema: "scenario.schema.json", ...file }), JSON.stringify(validate.errors));
  });

  test(`A wrong kind, a number out of range or a field too many is complained of wherever it stands in ${name.split("/").pop()}`, () => {
    for (const path of places(file)) {
      const value = at(file, path);
      const wrong = [true];
      if (typeof value === "number") wrong.push(1e9, "1");
      if (typeof value === "string") wrong.push("", 1);
      if (value && typeof value === "object" && !Array.isArray(value)) wrong.push({ ...value, no_such_field: 1 });
      const pointer = path.map((key) => `/${key}`).join("");
      for (const changed of wrong) {
        const places = complaints(file, path, changed);
        assert.ok(places.includes(pointer), `${pointer} = ${JSON.stringify(changed)?.slice(0, 60)}: ${places.join() || "nothing is said"}`);
      }
    }
  });
}

test("What is missing is named", () => {
  const file = parsed(files[0]);
  for (const field of schema.required) {
    const { [field]: _, ...rest } = file;
    assert.ok(!validate(rest));
    assert.deepEqual(validate.errors.map(({ params }) => params.missingProperty), [field]);
  }
});
