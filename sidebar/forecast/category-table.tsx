// Won, committed, best case and all: each holds the one before it.
import { BEST_CASE, COMMIT } from "../../src/core/forecast/categories";
import type { Categories } from "../../src/core/forecast/figure-forecast";
import { useTexts } from "../language";
import type { Shown } from "./shown";

interface CategoryTableProps {
  readonly categories: Categories | null;
  readonly shown: Shown;
}

export function CategoryTable({ categories, shown }: CategoryTableProps) {
  const { forecast: words } = useTexts();
  if (categories === null) return null;
  const { percent } = shown.format;
  const about = {
    won: words.aboutCategory.won,
    commit: words.aboutCategory.commit(percent(COMMIT)),
    bestCase: words.aboutCategory.bestCase(percent(BEST_CASE)),
    pipeline: words.aboutCategory.pipeline,
  };
  return (
    <section class="part" aria-labelledby="categories">
      <h2 id="categories">{words.categories}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" class="wide">
              {words.kind}
            </th>
            <th scope="col" class="figure">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {(["won", "commit", "bestCase", "pipeline"] as const).map((key) => (
            <tr key={key}>
              <th scope="row">
                {words.category[key]}
                <span class="about">{about[key]}</span>
              </th>
              <td class="figure">{shown.value(categories[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
