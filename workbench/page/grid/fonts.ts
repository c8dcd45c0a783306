// Loads the web fonts that the canvas needs before it paints: a canvas does not paint again when a font arrives.

const SAMPLE = "目标 Aa █░┃ ◆";

/** Resolves when Chinese, and the bars and diamonds of views, can be painted in the fonts that sheets use; a font that cannot be had is no reason to wait. */
export async function loadGridFonts(): Promise<void> {
  const wanted = ["Arial", "Noto Sans SC"].flatMap((family) => [
    `13px "${family}"`,
    `bold 13px "${family}"`,
  ]);
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, SAMPLE)));
}
