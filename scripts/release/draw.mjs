// What the pictures of the instructions are made of: boxes, words and numbered marks, as SVG.
// Coordinates are in pixels of a picture that is as wide as the page's text at most.

/** Words stand in markup. @param {string} text */
export const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** About how wide words are drawn: Chinese characters are as wide as high. @param {string} text @param {number} size */
export const widthOf = (text, size = 13) =>
  [...text].reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.56),
    0,
  );

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {string} look a class of the page's style
 */
export const box = (x, y, width, height, look = "paper") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" class="${look}"/>`;

/**
 * @param {number} x
 * @param {number} y the line on which the letters stand
 * @param {string} text
 * @param {string} look
 */
export const words = (x, y, text, look = "ink") =>
  `<text x="${x}" y="${y}" class="${look}">${escaped(text)}</text>`;

/** A line of strokes. @param {string} path @param {string} look */
export const stroke = (path, look = "thin") => `<path d="${path}" class="${look}"/>`;

/**
 * What the reader is to press: framed, with its number at the frame's corner.
 * @param {number} n
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
export const mark = (n, x, y, width, height) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" class="frame"/>` +
  `<circle cx="${x + width}" cy="${y}" r="10" class="badge"/>` +
  `<text x="${x + width}" y="${y + 4.5}" class="number">${n}</text>`;

/**
 * A picture that a screen reader reads as one sentence.
 * @param {number} height
 * @param {string} alt
 * @param {readonly string[]} parts
 */
export const picture = (height, alt, parts) =>
  `<svg viewBox="0 0 720 ${height}" role="img" aria-label="${escaped(alt)}">${parts.join("")}</svg>`;
