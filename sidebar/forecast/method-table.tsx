// The ways to forecast a figure side by side: what each says, and by how much it was off in the past.
import type { FigureForecast } from "../../src/core/forecast/figure-forecast";
import { sentences } from "../../src/i18n/say";
import { useTexts } from "../language";
import type { Shown } from "./shown";

interface MethodTableProps {
  readonly forecast: FigureForecast;
  readonly shown: Shown;
}

export function MethodTable({ forecast: { methods, method: counting }, shown }: MethodTableProps) {
  const texts = useTexts();
  const { forecast: words } = texts;
  if (methods.length === 0) return null;
  return (
    <section class="part" aria-labelledby="methods">
      <h2 id="methods">{words.methods}</h2>
      <div class="across">
        <table>
          <thead>
            <tr>
              <th scope="col" class="wide">
                {words.method}
              </th>
              <th scope="col" class="figure">
                {words.expected}
              </th>
              <th scope="col">{words.off}</th>
            </tr>
          </thead>
          <tbody>
            {methods.map(({ method, value, error, why }) => (
              <tr key={method}>
                <th scope="row">
                  {words.methodNames[method]}
                  {method === counting ? <span class="status good">{words.counts}</span> : null}
                  <span class="about">{words.aboutMethod[method]}</span>
                </th>
                <td class="figure">{value === null ? "–" : shown.value(value)}</td>
                <td>
                  {error === null || error.mean === null
                    ? value === null
                      ? null
                      : words.notTried
                    : words.offBy(shown.format.percent(error.mean), error.tried)}
                  {error === null || error.held === null || value === null ? null : (
                    <span class="about">{words.held(shown.format.percent(error.held))}</span>
                  )}
                  {why.length === 0 ? null : (
                    <span class="about">{sentences(why, texts, shown.format)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{words.leastOff}</p>
    </section>
  );
}
