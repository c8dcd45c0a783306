// Asks before a sheet takes the place of rows that a table holds already.
import { useEffect, useRef } from "preact/hooks";
import type { AdoptProposal } from "../../src/app/rpc";
import { useTexts } from "../language";

interface ReplaceProps {
  readonly proposal: AdoptProposal;
  readonly onReplace: () => void;
  readonly onBack: () => void;
}

export function Replace({ proposal: { table, holds }, onReplace, onBack }: ReplaceProps) {
  const { adopt, form, table: names } = useTexts();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div class="actions">
      <p class="question" id="replace" role="alert">
        {adopt.replaceAsk(names[table], holds)}
      </p>
      <button type="button" class="action" aria-describedby="replace" onClick={onReplace}>
        {adopt.replace}
      </button>
      <button type="button" class="plain" aria-describedby="replace" ref={back} onClick={onBack}>
        {form.back}
      </button>
    </div>
  );
}
