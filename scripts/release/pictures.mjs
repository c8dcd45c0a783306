// The pictures of the instructions, one for each step: where in Google's windows to press.
// Drawings of our own that show places, not looks.
import { box, mark, picture, stroke, widthOf, words } from "./draw.mjs";

/** @typedef {typeof import("./en.mjs").en} Texts */

const ITEM = 30;

/**
 * An open menu. @param {number} x @param {number} y @param {number} width @param {readonly string[]} items
 */
const menu = (x, y, width, items) =>
  box(x, y, width, items.length * ITEM + 8, "raised") +
  items.map((item, i) => words(x + 14, y + 24 + i * ITEM, item)).join("");

/** A spreadsheet with its menu bar. @param {Texts["drawn"]} drawn */
function spreadsheet({ workbook, menus, extensions, help }) {
  const captions = [...menus, extensions, help];
  const starts = captions.map((_, i) =>
    captions.slice(0, i).reduce((x, caption) => x + widthOf(caption) + 20, 24),
  );
  const rows = [100, 124, 148, 172, 196, 220, 244].map((y) => `M1 ${y}H719`);
  const columns = [44, 180, 316, 452, 588].map((x) => `M${x} 76V259`);
  return {
    parts: [
      box(0.5, 0.5, 719, 259),
      words(24, 28, workbook, "ink strong"),
      ...captions.map((caption, i) => words(starts[i] ?? 0, 58, caption)),
      stroke([...rows, ...columns, "M1 76H719"].join("")),
    ],
    at: starts[menus.length] ?? 0,
    width: widthOf(extensions),
  };
}

/** The strip of signs at the editor's left. @param {Texts["drawn"]} drawn @param {string} open */
const rail = ({ editor, triggers, projectSettings }, open) =>
  [editor, triggers, projectSettings]
    .map(
      (name, i) =>
        box(14, 62 + i * 40, 152, 30, name === open ? "chosen" : "plain") +
        words(28, 82 + i * 40, name),
    )
    .join("");

/** @param {Texts} texts */
function open({ drawn, steps }) {
  const { parts, at, width } = spreadsheet(drawn);
  return picture(260, steps.open.alt, [
    ...parts,
    menu(at - 10, 72, 190, [drawn.addOns, drawn.macros, "Apps Script", drawn.appSheet]),
    mark(1, at - 8, 42, width + 18, 24),
    mark(2, at - 6, 72 + 4 + 2 * ITEM, 182, ITEM),
  ]);
}

/** @param {Texts} texts */
function code({ drawn, steps }) {
  const lines = [0, 1, 2, 3, 4];
  return picture(260, steps.code.alt, [
    box(0.5, 0.5, 719, 259),
    words(24, 30, "Apps Script", "ink strong"),
    words(150, 30, drawn.untitled),
    stroke("M1 46H719M180 46V259M360 46V259M360 84H719"),
    rail(drawn, drawn.editor),
    words(196, 80, drawn.files, "ink strong"),
    words(336, 81, "+", "ink strong"),
    box(190, 96, 160, 30, "chosen"),
    words(204, 116, drawn.codeFile),
    stroke("M378 57h14l3 3v14h-17zM382 57v5h8v-5M382 74v-7h9v7", "sign"),
    ...lines.map((i) => words(374, 112 + i * 26, String(i + 1), "faint")),
    words(404, 112, "function myFunction() {", "ink code"),
    words(404, 164, "}", "ink code"),
    mark(1, 142, 13, widthOf(drawn.untitled) + 20, 25),
    mark(2, 190, 96, 160, 30),
    mark(3, 394, 94, 300, 132),
    mark(4, 370, 51, 34, 28),
  ]);
}

/** @param {Texts} texts */
function pages({ drawn, steps }) {
  return picture(200, steps.pages.alt, [
    box(0.5, 0.5, 330, 199),
    words(24, 34, drawn.files, "ink strong"),
    words(200, 35, "+", "ink strong"),
    words(36, 76, drawn.codeFile),
    menu(196, 50, 120, [drawn.script, "HTML"]),
    mark(1, 190, 17, 30, 26),
    mark(2, 200, 54 + ITEM, 112, ITEM),
    stroke("M346 100H374M366 92L374 100L366 108", "arrow"),
    box(389.5, 0.5, 330, 199),
    words(413, 34, drawn.files, "ink strong"),
    words(589, 35, "+", "ink strong"),
    words(425, 76, drawn.codeFile),
    box(413, 94, 180, 32, "field"),
    words(425, 115, "sidebar", "ink code"),
    stroke("M481 101V119", "sign"),
    mark(3, 413, 94, 180, 32),
  ]);
}

/** @param {Texts} texts */
function manifest({ drawn, steps }) {
  return picture(330, steps.manifest.alt, [
    box(0.5, 0.5, 719, 199),
    words(24, 30, "Apps Script", "ink strong"),
    words(150, 30, "Milepost"),
    stroke("M1 46H719M180 46V199"),
    rail(drawn, drawn.projectSettings),
    words(204, 82, drawn.general, "ink strong"),
    box(206, 110, 18, 18, "field"),
    stroke("M209 119L214 124L222 113", "tick"),
    words(236, 124, drawn.showManifest),
    mark(1, 14, 142, 152, 30),
    mark(2, 198, 102, widthOf(drawn.showManifest) + 60, 34),
    mark(3, 14, 62, 152, 30),
    stroke("M90 208V236M82 228L90 236L98 228", "arrow"),
    box(0.5, 244.5, 330, 85),
    words(24, 270, drawn.files, "ink strong"),
    words(36, 310, "appsscript.json"),
    mark(4, 24, 290, 180, 30),
  ]);
}

/** @param {Texts} texts */
function milepostMenu({ drawn, steps }) {
  const { parts, at, width } = spreadsheet(drawn);
  const items = [drawn.addOns, drawn.macros, "Apps Script", "Milepost"];
  const left = at + 370 > 720 ? at - 200 : at + 170; // a second menu opens where there is room
  return picture(260, steps.menu.alt, [
    ...parts,
    menu(at - 10, 72, 178, items),
    menu(left, 132, 188, [drawn.openSidebar, "…", drawn.setUp]),
    mark(1, at - 8, 42, width + 18, 24),
    mark(2, at - 6, 76 + 3 * ITEM, 170, ITEM),
    stroke(`M${at + 148} ${86 + 3 * ITEM}l6 5l-6 5`, "sign"),
    mark(3, left + 4, 136 + 2 * ITEM, 180, ITEM),
  ]);
}

/** @param {Texts} texts */
function allow({ drawn, steps }) {
  const line = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ length) =>
    stroke(`M${x} ${y}h${length}`, "bar");
  return picture(250, steps.allow.alt, [
    box(0.5, 0.5, 214, 249),
    words(18, 34, drawn.required, "ink strong"),
    line(18, 62, 178),
    line(18, 80, 140),
    box(116, 196, 80, 32, "button"),
    words(156 - widthOf(drawn.ok) / 2, 217, drawn.ok, "light"),
    mark(1, 112, 192, 88, 40),
    box(236.5, 0.5, 246, 249),
    words(254, 34, drawn.unverified, "ink strong"),
    line(254, 62, 210),
    line(254, 80, 170),
    words(262, 136, drawn.advanced, "link"),
    words(262, 196, drawn.goTo, "link"),
    mark(2, 254, 118, widthOf(drawn.advanced) + 20, 28),
    mark(3, 254, 178, widthOf(drawn.goTo) + 20, 28),
    box(504.5, 0.5, 215, 249),
    words(522, 34, drawn.wants, "ink strong"),
    box(524, 62, 16, 16, "field"),
    stroke("M527 70L531 74L538 65", "tick"),
    words(550, 75, drawn.selectAll),
    ...[104, 126, 148, 170].map((y) => box(524, y - 8, 14, 14, "field") + line(550, y, 140)),
    box(596, 196, 104, 32, "button"),
    words(648 - widthOf(drawn.goOn) / 2, 217, drawn.goOn, "light"),
    mark(4, 516, 56, widthOf(drawn.selectAll) + 44, 28),
    mark(5, 592, 192, 112, 40),
  ]);
}

/** A picture for each step. @type {Record<keyof Texts["steps"], (texts: Texts) => string>} */
export const pictures = { open, code, pages, manifest, menu: milepostMenu, allow };
