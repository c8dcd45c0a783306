// The goal tree's picture in each state that it can be in.
import { goalPicture } from "./goal-picture-answers";
import type { State } from "./page-state";

const drawing = (
  name: string,
  [count, levels, width]: readonly [number, number?, number?],
  act: State["act"],
): State => ({
  name: `goal tree, ${name}`,
  page: "goal-picture",
  script: (lang) => ({ goalPicture: () => ({ ok: goalPicture(lang, count, levels, width) }) }),
  act,
});

export const GOAL_PICTURE_STATES: readonly State[] = [
  drawing("of nothing", [0], (page) => page.locator(".nothing").waitFor()),
  drawing("a goal chosen", [13], (page) => page.locator("[data-card=G-1]").click()),
  drawing("large, looking for a goal", [300, 4, 6], async (page) => {
    await page.locator("#find-goal").fill("G-12");
    await page.locator(".option").first().waitFor();
  }),
  drawing("narrow", [13], async (page) => {
    await page.setViewportSize({ width: 480, height: 620 });
    await page.locator(".forest").waitFor();
  }),
];
