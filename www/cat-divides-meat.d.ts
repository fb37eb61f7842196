/**
 * The types of <cat-divides-meat>, for pages that are checked by TypeScript.
 *
 * The script that defines the element is `cat-divides-meat.js`, a classic script; this file only describes it.
 */

export type ChapterId =
  | "saying"
  | "offers"
  | "range"
  | "judge"
  | "fog"
  | "vacuum"
  | "fronts"
  | "together"
  | "sandbox"
  | "recap";

export type Language = "en" | "ur" | "ps";

/** Who caused a change: the reader, or the page through an attribute or method. */
export type Source = "user" | "api";

/** Numbers by chapter and name; the names are listed in the README. */
export type Numbers = Partial<Record<ChapterId, Record<string, number>>>;

export interface Snapshot {
  /** Of the widget. */
  version: string;
  /** The scenario's id. */
  scenario: string;
  chapter: ChapterId;
  language: Language;
  /** The same seed gives the same runs; a whole number below 2^53. */
  seed: number;
  /** Whose chair the reader sits in, if any. */
  chair: string | null;
  parameters: Partial<Record<ChapterId, Record<string, number | string>>>;
  /** The choice, counted from 0, for each bet that was placed. */
  bets: Record<string, number>;
  /** What the models say; `Infinity` where that is the answer. */
  outcome: Numbers;
  /** Restores chapter, parameters, seed and step, here or on another page. */
  share: string;
}

/** What `apply()` takes; whatever is left out stays as it is. */
export interface Change {
  chapter?: ChapterId;
  /** Numbers, or the word of a choice. */
  parameters?: Partial<Record<ChapterId, Record<string, number | string>>>;
  language?: Language;
  seed?: number;
  share?: string;
  /** Of the chapter's run; beyond its end, the end. */
  step?: number;
}

/** One thing wrong with what was handed over. */
export interface Problem {
  /** Where, as in `ties[3].weight`; empty for the whole. */
  path: string;
  message: string;
}

/** With what `apply()` and `loadScenario()` reject; nothing has changed then. */
export interface Misuse extends Error {
  problems: Problem[];
}

/** Why the interactive part does not run. */
export type FailureType =
  /** The page's security policy forbids WebAssembly. */
  | "blocked"
  /** A file answers with an error such as 404. */
  | "missing"
  /** A file arrived damaged, or is of another version. */
  | "broken"
  /** The browser has no WebAssembly. */
  | "unsupported"
  /** No connection, or the file's server forbids this page to read it. */
  | "network"
  /** The page was opened from a folder instead of a server. */
  | "file"
  /** A mistake of the widget's own. */
  | "crashed";

export interface CatDividesMeatEventMap {
  /** The widget is there and `ready` is fulfilled. Does not bubble. */
  load: CustomEvent<Record<string, never>>;
  /** The widget is not there; the reader sees why. Does not bubble. */
  error: CustomEvent<{ type: FailureType; message: string }>;
  /** How much of the module has arrived, from 0 to 1. Does not bubble. */
  progress: CustomEvent<{ fraction: number }>;
  chapterchange: CustomEvent<{ chapter: ChapterId; source: Source }>;
  /** `snapshot` is taken when it is first read: read it in the listener. */
  change: CustomEvent<{ snapshot: Snapshot; source: Source }>;
  /** The element came into view or left it. */
  visibility: CustomEvent<{ visible: boolean }>;
  bet: CustomEvent<{ chapter: ChapterId; choice: number }>;
}

/** Every option is an attribute too. A bad value counts as the default, with one warning in the console. */
export interface CatDividesMeatElement extends HTMLElement {
  chapter: ChapterId;
  /** A named view of the map's tour. */
  view: string;
  theme: "auto" | "light" | "dark";
  mode: "full" | "single" | "present" | "class";
  /** The id of a built-in scenario or the address of a scenario file. */
  scenario: string;
  /** A share code. */
  share: string;
  loading: "lazy" | "eager";
  /** When the widget takes the poster's place: at once, when the reader asks, or when the page sets `"auto"`. */
  reveal: "auto" | "interaction" | "manual";
  /** `"hash"` hands the page's address and history to the widget. */
  route: "none" | "hash";
  /** `"local"` lets the widget remember the reader's choices in the browser. */
  storage: "none" | "local";
  digits: "auto" | "latin" | "native";

  /** Fulfilled when the widget is there; rejected when it cannot be. */
  readonly ready: Promise<void>;
  /** The scenario's chapters in order. */
  readonly chapters: ChapterId[];
  readonly version: string;
  /** The language that is spoken. */
  readonly language: Language;

  /** Throws until `ready` is fulfilled. */
  snapshot(): Snapshot;
  /** Starts the widget if it has not started; rejects with a `Misuse`. */
  apply(change: Change): Promise<Snapshot>;
  /** A scenario file's text, or the same as an object; rejects with a `Misuse` and keeps the old scenario. */
  loadScenario(scenario: string | object): Promise<void>;
  /** The scenario as it stands, to be written to a file. */
  exportScenario(): object;
  /** The chapter's map as it is drawn, with title, legend, date, credit and link; rejects where there is no map. */
  exportPicture(format?: "svg" | "png"): Promise<Blob>;
  /** Actors, ties, claims and what the model says over time, as the text of a file. */
  exportData(format?: "csv" | "json"): Promise<string>;
  /** Everything as at first; language and look stay. */
  reset(): void;

  addEventListener<Name extends keyof CatDividesMeatEventMap>(
    type: Name,
    listener: (this: CatDividesMeatElement, event: CatDividesMeatEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof CatDividesMeatEventMap>(
    type: Name,
    listener: (this: CatDividesMeatElement, event: CatDividesMeatEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "cat-divides-meat": CatDividesMeatElement;
  }

  interface Window {
    /** Every version of the widget that this page has loaded, with the name of its element. */
    CatDividesMeat?: {
      versions: Record<string, { name: string; element: new () => CatDividesMeatElement }>;
    };
  }
}
