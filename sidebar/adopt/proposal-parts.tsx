// All that a proposal says, in the order in which it matters: what to check, the result, what comes with it.
import type { Language } from "../../src/core/model/rows";
import { Notice } from "../components/notice";
import { useTexts } from "../language";
import { Additions } from "./additions";
import { headersOf } from "./chosen";
import { Columns } from "./columns";
import { Placing } from "./placing";
import { Preview } from "./preview";
import { Questions } from "./questions";
import { Skipped } from "./skipped";
import { Unread } from "./unread";
import type { useAdoptForm } from "./use-adopt-form";
import type { Proposed } from "./use-proposal";

interface ProposalPartsProps {
  readonly form: ReturnType<typeof useAdoptForm>;
  readonly proposed: Proposed;
  readonly lang: Language;
}

export function ProposalParts({ form, proposed, lang }: ProposalPartsProps) {
  const { adopt } = useTexts();
  const { proposal, toCheck } = proposed;
  const { draft, chosen, working, stale } = form;
  const { questions, unread, unreadCount, skipped, sheets, preview } = proposal;
  const several = sheets.length > 1;
  return (
    <>
      {questions.length === 0 ? null : (
        <Questions
          questions={questions}
          draft={draft}
          busy={working}
          tried={form.tried}
          onAnswer={form.answer}
        />
      )}
      <Columns
        proposal={proposal}
        toCheck={toCheck}
        chosen={chosen}
        busy={working}
        moved={form.moved}
        open={form.clearOpen}
        onOpen={form.setClearOpen}
        onChoose={form.choose}
      />
      {preview.rows.length === 0 ? (
        <Notice tone="calm">
          <p>{adopt.noRows}</p>
        </Notice>
      ) : (
        <Preview
          proposal={proposal}
          headers={headersOf(proposal, chosen)}
          lang={lang}
          stale={stale}
          onMore={proposal.brings > preview.rows.length ? form.showMore : null}
        />
      )}
      {unreadCount > 0 ? <Unread cells={unread} count={unreadCount} several={several} /> : null}
      {skipped.length > 0 ? <Skipped skipped={skipped} several={several} /> : null}
      <Additions adds={proposal.adds} />
      {proposal.holds > 0 ? (
        <Placing proposal={proposal} replace={form.replace} onReplace={form.setReplace} />
      ) : null}
    </>
  );
}
