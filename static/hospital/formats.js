// What a hospital's file must be beyond its shape: a number that can be somebody's, a date that exists, a picture
// or recordings of the hospital's own, a review that holds today.

/** Control characters, marks that turn the order of letters round (a mark that only says a direction is ordinary), and what is left of a letter in another
 * encoding. A line may end. */
export const UNREADABLE = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]/u;
const PICTURE = /^data:image\/(png|jpeg|webp|gif|avif|svg\+xml)[;,]/i;
const LONGEST_REVIEW_YEARS = 3;
/** The temperatures that a team may call a fever, by unit. */
export const FEVERS = { C: [37, 39], F: [98.6, 102.2] };
/** Fewer digits than these may all be the same: 999. */
const SHORT = 6;

const right = (value) => ({ value });
const wrong = (what) => ({ what });

/** A number that somebody has put in to fill the place. */
const isFiller = (digits) => digits.length >= SHORT && (/^(\d)\1*$/.test(digits) || "01234567890".includes(digits) || "9876543210".includes(digits));

/** The checks by the name of the format. `address` is where the file lies, `today` a date as 2026-10-01, `languages`
 * the tags that the story is told in, `version` the story's. */
export const formatsFor = ({ address, today, languages, version }) => ({
  "plain-text": (text) => {
    if (!text.trim()) return wrong("it is empty");
    return UNREADABLE.test(text) ? wrong("it holds a sign that cannot be seen or is broken; save the file as UTF-8 and write that place anew") : right(text.trim());
  },
  "real-number": (number) => (isFiller(number.replace(/\D/g, "")) ? wrong(`“${number}” only fills the place of a number`) : right(number)),
  "story-language": (tag) => (languages.includes(tag) ? right(tag) : wrong(`the story is not told in “${tag}”, only in ${languages.join(", ")}`)),
  picture: (picture) => (PICTURE.test(picture) ? right(picture) : ofOwnServer(picture, address)),
  recordings: (file) => (/^https?:/i.test(address) ? ofOwnServer(file, address) : wrong("without a server no recordings can be brought")),
  date: (date) => (isDate(date) ? right(date) : wrong(`“${date}” is no day`)),
  telephone: (telephone) => (telephone.from && telephone.from === telephone.to ? wrong("it begins and ends at the same time") : right(telephone)),
  fever: (fever) => {
    const [least, most] = FEVERS[fever.unit];
    if (fever.degrees < least || fever.degrees > most) return wrong(`${fever.degrees} °${fever.unit} is not between ${least} and ${most}`);
    return Number.isInteger(Number((fever.degrees * 10).toFixed(6))) ? right(fever) : wrong(`${fever.degrees} has more than one place after the point`);
  },
  review: (review) => {
    if (review.version !== version) return wrong(`version ${review.version} was reviewed, and this is ${version}`);
    if (review.on > today) return wrong(`${review.on} is still to come`);
    if (review.expires < today) return wrong(`it expired on ${review.expires}`);
    const [year, ...day] = review.on.split("-");
    const last = [Number(year) + LONGEST_REVIEW_YEARS, ...day].join("-");
    return review.expires > last ? wrong(`it is to hold until ${review.expires}, and may hold until ${last} at most`) : right(review);
  },
});

function isDate(date) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : NaN;
  // 30 February is the 2 March to some.
  return !isNaN(time) && time.toISOString().slice(0, 10) === date;
}

/** The whole address of a file of the hospital's own: on the server that its file is from. */
function ofOwnServer(named, address) {
  try {
    const [own, found] = [new URL(address), new URL(named, address)];
    if (found.protocol === own.protocol && found.host === own.host && /^(https?|file):$/.test(own.protocol)) return right(found.href);
  } catch {
    // Told below: it is no address.
  }
  return wrong(`“${named.slice(0, 60)}” does not come from where this file comes from`);
}
