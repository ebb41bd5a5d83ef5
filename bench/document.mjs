// The document that every peer stands in: what its first screen is drawn into, and its one script.

const escaped = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as they may stand in HTML. */
export const escape = (words) => words.replace(/[&<>"]/g, (sign) => escaped[sign]);

/** A whole page. The script is asked for from the head, so that it comes beside the styles. */
export function page(words, { script, head = "", body }) {
  return `<!doctype html>
<html lang="${escape(words.lang)}">
<head>
<meta charset="utf-8">
<title>${escape(words.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="pictures/icon.svg">
<link rel="stylesheet" href="styles.css">
${script}${head}
</head>
<body class="own-page"><main id="story" class="widget first-screen">${body}</main></body>
</html>
`;
}
