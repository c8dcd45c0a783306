// What the change that is being tried would do, in sentences; and whether to write it.

import type { Picture } from "../../src/app/rpc/picture";
import type { Day } from "../../src/core/model/day";
import type { Formatter } from "../../src/i18n/format";
import { effectSentence } from "../../src/i18n/say";
import { useTexts } from "../language";
import type { Draft, Tried } from "./assessed";

/** As many sentences as anybody reads. */
const MOST = 7;

interface EffectsPanelProps {
  readonly draft: Draft;
  readonly tried: Tried;
  readonly headers: Picture["headers"];
  readonly format: Formatter;
}

export function EffectsPanel(props: EffectsPanelProps) {
  const { draft, tried, headers, format } = props;
  const texts = useTexts();
  const { picture } = texts;
  const { start, days, due } = draft.cells;
  const written = [
    start === undefined ? null : picture.writes(headers.start, format.day(start as Day)),
    days === undefined ? null : picture.writes(headers.days, picture.workdays(days)),
    due === undefined ? null : picture.writes(headers.due, format.day(due as Day)),
  ].filter((sentence) => sentence !== null);
  const said = tried.effects.map((effect) => effectSentence(effect, texts, format));
  const more = said.length - MOST;
  const shown = more > 0 ? [...said.slice(0, MOST), texts.views.start.more(more)] : said;
  return (
    <div class="below-text">
      <h2>{picture.effects}</h2>
      <ul class="effects">
        {[...shown, ...written].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
