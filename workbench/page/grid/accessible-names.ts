// Gives Univer's own buttons and fields the names and roles that a screen reader needs and that Univer leaves out.
// Univer makes its toolbar anew as it pleases, so this looks again after each change.
import { LocaleService } from "@univerjs/core";
import { IMenuManagerService } from "@univerjs/preset-sheets-core";
import type { Texts } from "../i18n/en";
import type { Injector } from "./univer";

type GridTexts = Texts["grid"];

/** Parts that no menu item names, by selector. */
const PARTS: readonly (readonly [string, keyof GridTexts])[] = [
  ['[role="toolbar"]', "toolbar"],
  ['[data-u-comp="slide-tab-bar"]', "tabs"],
  ['[data-u-comp="sheet-bar-append-button"]', "addSheet"],
  ['[data-u-comp="defined-name"] input', "nameBox"],
  ['[data-u-comp="defined-name"] a', "names"],
  ["[data-milepost-zoom]", "zoom"],
  ["[data-u-command$=font-family] input", "font"],
  ["[data-u-command$=fontsize] input", "fontSize"],
  ["[data-u-command$=font-family]", "font"],
  ["[data-u-command$=fontsize]", "fontSize"],
  ['button[data-u-comp="button"]', "view"],
  ["[aria-haspopup]", "more"],
  ['[aria-label="Sidebar panel"]', "side"],
  ['[aria-label="Close sidebar"]', "closeSide"],
  ["button", "more"],
  ["[contenteditable]", "editor"],
];

/** Parts that Univer names, in English whatever the language. */
const UNTRANSLATED: ReadonlySet<keyof GridTexts> = new Set([
  "toolbar",
  "tabs",
  "side",
  "closeSide",
]);

const hasName = (element: Element): boolean =>
  element.hasAttribute("aria-label") ||
  (!(element instanceof HTMLInputElement) && (element.textContent ?? "").trim() !== "");

/** What Univer's menu items are called, by the command that they run. */
function menuNames(injector: Injector): ReadonlyMap<string, string> {
  const locale = injector.get(LocaleService);
  const items = ["start", "formulas", "data", "view", "others"].flatMap((group) =>
    injector.get(IMenuManagerService).getFlatMenuByPositionKey(`ribbon.${group}`),
  );
  return new Map(
    items.flatMap(({ item }): [string, string][] => {
      const key = item?.tooltip ?? item?.title;
      return item && key ? [[item.commandId ?? item.id, locale.t(key)]] : [];
    }),
  );
}

/** Roles that do not exist, and attributes that an element without a role may not have. */
function mendRoles(root: Element): void {
  for (const canvas of root.querySelectorAll('canvas[tabindex="1"]'))
    canvas.setAttribute("tabindex", "0");
  for (const track of root.querySelectorAll('[role="track"]')) {
    track.removeAttribute("role");
    for (const mark of track.querySelectorAll("a")) {
      mark.setAttribute("role", "presentation");
      mark.setAttribute("aria-hidden", "true");
    }
  }
  for (const handle of root.querySelectorAll('[role="handle"]')) {
    handle.removeAttribute("role");
    handle.setAttribute("data-milepost-zoom", "");
  }
  // Univer's two regions for its own messages have one name, which is English. Without a name they are no landmarks.
  for (const region of document.querySelectorAll(
    "body > section[aria-live], section[data-react-aria-top-layer]",
  ))
    region.removeAttribute("aria-label");
  for (const editor of root.querySelectorAll("[contenteditable]:not([role])"))
    editor.setAttribute("role", "textbox");
  // A button may hold nothing else that takes the focus.
  for (const trigger of root.querySelectorAll(":is(div, a)[aria-haspopup]:not([role])"))
    trigger.setAttribute("role", trigger.querySelector("input, button") ? "combobox" : "button");
}

function mend(root: Element, names: ReadonlyMap<string, string>, texts: GridTexts): void {
  mendRoles(root);
  for (const element of root.querySelectorAll("[data-u-command]")) {
    const name = names.get(element.getAttribute("data-u-command") ?? "");
    if (name && !hasName(element)) element.setAttribute("aria-label", name);
  }
  for (const [selector, key] of PARTS)
    for (const element of root.querySelectorAll(selector)) {
      const untranslated = UNTRANSLATED.has(key);
      if (untranslated ? element.getAttribute("aria-label") !== texts[key] : !hasName(element))
        element.setAttribute("aria-label", texts[key]);
    }
}

/** Mends now and after each change of the element's content. Returns what ends it. */
export function nameUniverParts(root: Element, injector: Injector, texts: GridTexts): () => void {
  let due = 0;
  const look = () => {
    due = 0;
    mend(root, menuNames(injector), texts);
  };
  const observer = new MutationObserver(() => {
    if (due === 0) due = requestAnimationFrame(look);
  });
  observer.observe(root, { childList: true, subtree: true });
  look();
  return () => {
    cancelAnimationFrame(due);
    observer.disconnect();
  };
}
