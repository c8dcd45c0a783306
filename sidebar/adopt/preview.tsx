// The first records as they will be read, before anything is written.
import type { AdoptProposal } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";
import { useTexts } from "../language";
import type { Headers } from "./chosen";
import { readCell } from "./read-cell";

interface PreviewProps {
  readonly proposal: AdoptProposal;
  readonly headers: Headers;
  readonly lang: Language;
  /** An answer to what was corrected since is still to come. */
  readonly stale: boolean;
  /** Null where all rows are shown. */
  readonly onMore: (() => void) | null;
}

export function Preview({ proposal, headers, lang, stale, onMore }: PreviewProps) {
  const { adopt } = useTexts();
  const { fields, rows } = proposal.preview;
  const several = proposal.sheets.length > 1;
  const from = (field: string) =>
    proposal.given?.id === field ? adopt.byName : (headers[field] ?? "");
  return (
    <div class="part" aria-busy={stale}>
      <h3 id="preview">{adopt.preview}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <section class="across" tabIndex={0} aria-labelledby="preview">
        <table class="records">
          <thead>
            <tr>
              <th scope="col">{adopt.place}</th>
              {fields.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                  <span class="samples">{from(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sheet, row, cells }) => (
              <tr key={`${sheet} ${row}`}>
                <th scope="row">{several ? adopt.placeIn(sheet, row) : row}</th>
                {fields.map(({ id }, index) => {
                  const cell = cells[index] ?? null;
                  return (
                    <td key={id} class={typeof cell === "number" ? "figure" : ""}>
                      {readCell(cell, id, lang)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {onMore === null ? null : (
        <button type="button" class="link" onClick={onMore}>
          {adopt.showMore}
        </button>
      )}
    </div>
  );
}
