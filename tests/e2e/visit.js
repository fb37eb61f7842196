// What the tests of a file share: one browser, and for each test a site whose origin remembers nothing of the last.
import { after, afterEach, before, beforeEach } from "node:test";
import { Reader } from "./reader.js";
import { Site } from "./site.js";

export let site, reader;
before(async () => {
  reader = await Reader.arrive();
});
after(() => reader.leave());
beforeEach(async () => {
  site = await Site.open();
});
afterEach(() => site.close());
