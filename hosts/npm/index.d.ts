/** A way to read. */
export type Reading = "picture-book" | "family" | "detail";

/** What a page can set on `<second-birthday>`. */
export interface SecondBirthdayAttributes {
  /** A language tag, such as `en`; the nearest language on offer is taken. */
  lang?: string;
  /** How much is shown. */
  reading?: Reading;
  /** Where to start: a stage, or a stage and a step, such as `waiting/small-seeds`. */
  stage?: string;
  /** Where the reader's place and notes are kept; without it nowhere. */
  remember?: "device" | "tab" | "never";
  /** Address, ending in a slash, of the folder in which the folder `content` lies; without it beside the script. */
  content?: string;
  /** Present where the page is the story's alone: the place is mirrored in the page's fragment. */
  address?: boolean | "";
  /** Present where the story is worked by a television's remote control. */
  remote?: boolean | "";
  /** Address of the file that says what a hospital adds, `#id` of an element that holds it, or nothing for
   * `hospital.json` beside the script. */
  hospital?: string;
}

/** What `<second-birthday>` tells the page; nothing of it says who reads. */
export interface SecondBirthdayEvents {
  /** The first stage answers; once for each element. */
  "story-ready": CustomEvent<null>;
  /** The engine has come and has taken over. */
  "story-engine": CustomEvent<null>;
  /** A step is on the screen. */
  "story-step": CustomEvent<{ stage: string; step: string }>;
  /** A word is looked up. */
  "story-term": CustomEvent<{ term: string }>;
  /** The last step is on the screen. */
  "story-finished": CustomEvent<null>;
  /** Something went wrong that whoever keeps the page can put right. */
  "story-problem": CustomEvent<{ message: string }>;
}

/** The element. Its attributes are all there is to set. */
export interface SecondBirthdayElement extends HTMLElement {
  addEventListener<Name extends keyof SecondBirthdayEvents>(
    name: Name,
    listener: (this: SecondBirthdayElement, event: SecondBirthdayEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Defines the element from the copy of this package's folder `files` at `folder`, an address that ends in a slash.
 * It may be called more than once.
 */
export function loadSecondBirthday(folder: string): Promise<void>;

declare global {
  interface HTMLElementTagNameMap {
    "second-birthday": SecondBirthdayElement;
  }
}
