// One group of sheets on its way to a table: what is to be checked, how it will be read, and the word to do it.
import type { Adopted, SheetGroup } from "../../src/app/rpc";
import { Leave } from "../components/done";
import { Faults } from "../components/faults";
import { Notice } from "../components/notice";
import { Progress } from "../components/progress";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { Heading } from "./heading";
import { namesOf } from "./names";
import { ProposalParts } from "./proposal-parts";
import type { Adoptable } from "./sheet-list";
import { Source } from "./source";
import { useAdoptForm } from "./use-adopt-form";

interface AdoptFormProps {
  readonly adoptable: Adoptable;
  readonly group: SheetGroup;
  /** Back to the list; null where there is nothing else to choose. */
  readonly onBack: (() => void) | null;
  readonly onAdopted: (adopted: Adopted) => void;
}

export function AdoptForm({ adoptable, group, onBack, onAdopted }: AdoptFormProps) {
  const texts = useTexts();
  const { adopt, table } = texts;
  const form = useAdoptForm(group, onAdopted);
  const { draft, proposed, stale, working, missing, open } = form;
  const proposal = proposed?.proposal ?? null;
  const empty = proposal !== null && proposal.columns.length === 0;
  const summary =
    proposal === null
      ? adopt.reading(namesOf(draft.sheets, texts))
      : adopt.summary(proposal.brings, table[proposal.table]);
  const several = proposal !== null && proposal.sheets.length > 1;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      <div class="content">
        <div class="head">
          <Heading focus={onBack !== null}>
            {several ? adopt.summaryFrom(summary, proposal.sheets.length) : summary}
          </Heading>
          {onBack === null ? null : (
            <button type="button" class="link" disabled={working} onClick={onBack}>
              {adopt.others}
            </button>
          )}
        </div>
        <Source
          tables={adoptable.tables}
          sheets={group.sheets}
          draft={draft}
          busy={working}
          onTable={form.setTable}
          onSheet={form.toggleSheet}
        />
        {proposal?.given ? <p>{adopt.given(proposal.given.name)}</p> : null}
        {proposed === null || empty ? null : (
          <ProposalParts form={form} proposed={proposed} lang={adoptable.lang} />
        )}
        {empty ? (
          <Notice tone="calm">
            <p>{adopt.noColumns}</p>
          </Notice>
        ) : null}
        {form.trouble === null ? null : <Faults faults={form.trouble} onRetry={form.retry} />}
      </div>
      <div class="actions">
        {empty ? null : (
          <button type="submit" class="action" aria-disabled={working || stale}>
            {adopt.go}
          </button>
        )}
        <Leave />
        <p class="fault" role="alert">
          {open.length > 0
            ? adopt.unanswered(open.length)
            : missing.length > 0
              ? adopt.needs(texts.listed(missing))
              : ""}
        </p>
        {form.running !== null ? (
          <Progress id={form.running} />
        ) : stale && form.trouble === null ? (
          <Spinner {...(proposal === null ? {} : { label: adopt.again })} />
        ) : null}
      </div>
    </form>
  );
}
