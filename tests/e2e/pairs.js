// Which of many combinations are tried: all of them when FULL is set, otherwise as many as it takes for every two of
// their parts to meet.

import { BROWSER } from "./engines.js";

// Written out, so that the tests have names before a browser runs; matrix.test.js compares it with the widget's own.
export const CHAPTERS = ["saying", "offers", "range", "judge", "fog", "vacuum", "fronts", "together", "sandbox", "recap"];
// Those that lead from one to the next.
export const PATH = CHAPTERS.filter((chapter) => chapter !== "sandbox");
export const THEMES = ["light", "dark"];
export const LANGUAGES = ["en", "ur", "ps"];

// The rows to try, of columns that are lists.
export function rows(...columns) {
  const all = columns.reduce((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);
  return process.env.FULL ? all : pairwise(all);
}

// Of rows in which the engines are a column too, those of this engine, without it: it meets every value of the others. The
// first engine tries all that the others' columns ask for by themselves.
export function rowsOfEngine(...columns) {
  if (BROWSER === "chromium") return rows(...columns);
  return rows(...columns, ["chromium", "firefox", "webkit"]).filter((row) => row.pop() === BROWSER);
}

// A few rows in which every two values of different columns meet: always the row next that brings most new pairs.
function pairwise(rows) {
  const pairs = (row) => row.flatMap((value, one) => row.slice(one + 1).map((other, more) => `${one} ${value} ${one + 1 + more} ${other}`));
  const open = new Set(rows.flatMap(pairs));
  const chosen = [];
  while (open.size) {
    const gain = (row) => pairs(row).filter((pair) => open.has(pair)).length;
    const best = rows.reduce((best, row) => (gain(row) > gain(best) ? row : best));
    pairs(best).forEach((pair) => open.delete(pair));
    chosen.push(best);
  }
  return chosen;
}
