// What an address fragment asks for, before the engine has come (`crates/story/src/deep_link/mod.rs` reads
// and writes the same later on).

/** The fragment of these names and values. Slashes and commas stay legible. */
export const fragmentOf = (entries) =>
  entries
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F/g, "/").replace(/%2C/g, ",")}`)
    .join("&");

/** The place, the way to read and the questions that a fragment names. An anchor of the leaflet, followed
 * before the script had come, is a place too. */
export const wishesOf = (fragment) => {
  const wishes = new URLSearchParams(fragment.replace(/^#/, ""));
  const anchor = [...wishes].find(([, value]) => !value)?.[0];
  const asked = wishes.get("ask")?.split(",") ?? [];
  return { at: wishes.get("at") ?? anchor, reading: wishes.get("reading"), asked };
};
