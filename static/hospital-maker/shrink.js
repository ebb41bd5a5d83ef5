// A picture of the device as an address that holds it: as wide as it is shown, and as light as the file may carry.

const QUALITIES = [0.85, 0.75, 0.6, 0.45];
const SMALLER = 0.7;

/** How large a picture is drawn that may be so wide or high: never larger than it is. */
export const sizeWithin = ({ width, height }, longest) => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/** Draws the picture anew, which leaves out whatever a camera wrote into it. */
export async function shrunk(file, longest, mostLetters) {
  const picture = await createImageBitmap(file);
  try {
    for (let side = longest; side >= 1; side *= SMALLER) {
      const found = forms(picture, side, file.type === "image/png").find((it) => it.length <= mostLetters);
      if (found) return found;
    }
  } finally {
    picture.close();
  }
  throw new Error("too large at any size");
}

/** The picture at this size, the best first. Only PNG is clear where a logo has a hole. */
function forms(picture, side, mayBeClear) {
  const canvas = Object.assign(document.createElement("canvas"), sizeWithin(picture, side));
  const pen = canvas.getContext("2d");
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  if (mayBeClear && isClearSomewhere(pen, canvas)) return [canvas.toDataURL("image/png")];
  return QUALITIES.map((it) => canvas.toDataURL("image/jpeg", it));
}

function isClearSomewhere(pen, { width, height }) {
  const { data } = pen.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at] < 255) return true;
  return false;
}
