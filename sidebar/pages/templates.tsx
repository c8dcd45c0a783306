// The dialog of the templates: what is asked on the left, the rows that come of it on the right, and what was added.
import { useEffect, useRef } from "preact/hooks";
import type { TemplateState } from "../../src/app/rpc";
import type { EntryFormOf } from "../add/entry-form-of";
import { useEntryForm } from "../add/use-entry-form";
import { ask } from "../call";
import { Done, Leave } from "../components/done";
import { Faults } from "../components/faults";
import { LeaveFor } from "../components/leave-for";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import {
  checkDraft,
  type Draft,
  FIELDS,
  type FieldName,
  firstDraft,
  placedIn,
  requestOf,
  templateIn,
} from "../templates/draft";
import { StepsPreview } from "../templates/steps-preview";
import { TemplateFields } from "../templates/template-fields";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";
import "../styles/table.css";
import "../styles/templates.css";

function Asking({ state }: { readonly state: TemplateState }) {
  const texts = useTexts();
  const { templates, form } = texts;
  const kind: EntryFormOf<Draft, FieldName> = {
    fields: FIELDS,
    blank: firstDraft(state),
    atOnce: [],
    check: (draft) => checkDraft(draft, state, texts),
    send: (draft, request) => ask("insertTemplate", { ...requestOf(draft, state), request }),
    nameOf: ({ name }) => name,
    next: (draft) => draft,
  };
  const { draft, faults, focus, saving, saved, save, trouble, change, leave } = useEntryForm(
    kind,
    () => {},
  );
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus?.to === "fault")
      element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [focus]);
  const steps = templateIn(state, draft)?.steps ?? [];
  if (saved !== null)
    return (
      <Done
        further={
          <LeaveFor
            label={templates.show}
            show={() => ask("show", { table: saved.table, id: saved.id })}
          />
        }
      >
        <p class="outcome">{templates.done(steps.length, saved.id)}</p>
        <p>{templates.doneHint}</p>
        {saved.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Done>
    );
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="content">
        {trouble === null ? null : <Faults faults={trouble} onRetry={() => void save()} />}
        <div class="split">
          <fieldset disabled={saving}>
            <TemplateFields
              state={state}
              draft={draft}
              faults={faults}
              onChange={change}
              onLeave={leave}
            />
          </fieldset>
          <StepsPreview state={state} steps={steps} placed={placedIn(draft, state)} />
        </div>
      </div>
      <div class="actions">
        <button type="submit" class="action" aria-disabled={saving}>
          {templates.go}
        </button>
        <Leave />
        {saving ? <Spinner label={form.working} /> : null}
        <p class="fault" role="status">
          {Object.keys(faults).length > 0 ? form.fix(Object.keys(faults).length) : ""}
        </p>
      </div>
    </form>
  );
}

function Templates({ state }: { readonly state: TemplateState }) {
  const { templates } = useTexts();
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {templates.title}
      </h1>
      <Asking state={state} />
    </main>
  );
}

openPage(
  () => ask("templates", {}),
  (state) => <Templates state={state} />,
);
