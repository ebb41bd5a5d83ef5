// At which places of the story what a hospital adds is shown: steps by their address, and screens by their name. The
// names are those of the schema; `pack.test.mjs` holds them to it and to the outline.

/** The screens that say whom to call, and `how-to`, which is on paper. */
const CALLS = ["when-to-call", "our-page", "how-to"];

/** Numbers and rules. */
export const RULES = {
  telephones: [
    ...CALLS,
    "signs/get-help-at-once",
    "collection/how-it-feels",
    "waiting/if-a-problem-comes",
    "leaving/first-days-out",
    "leaving/call-first",
    "leaving/our-own-rules",
    "leaving/when-to-call",
    "home/the-garden-fills",
    "home/school-and-sun",
    "home/growing-up",
    "home/all-of-us",
  ],
  fever: [...CALLS, "checks/soft-tube", "waiting/tired-and-sore", "leaving/call-first", "leaving/when-to-call", "home/the-garden-fills"],
  nosebleed: ["signs/spots-and-bruises", "signs/when-your-nose-bleeds"],
  visitors: ["ward/who-and-what", "ward/look-back"],
  toys: ["ward/who-and-what", "ward/make-it-yours"],
  food: ["ward/who-and-what", "conditioning/what-helps"],
  staying: ["ward/who-and-what", "ward/look-around"],
  packing: ["checks/look-back", "ward/who-and-what", "ward/look-back"],
};

/** Photographs, by what they are of. */
export const PHOTOGRAPHS = {
  room: ["ward/going-in", "ward/clean-air", "ward/look-around"],
  line: ["checks/soft-tube", "leaving/our-own-rules"],
  mask: ["ward/what-you-notice", "leaving/first-days-out"],
  people: ["ward/what-you-notice", "ward/make-it-yours"],
  machine: ["collection/the-machine"],
  thermometer: ["leaving/call-first"],
};
