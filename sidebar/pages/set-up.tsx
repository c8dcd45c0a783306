// The dialog that sets Milepost up: the language of the sheets, and what they begin with.
import { useState } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { LANGUAGES, type Language } from "../../src/core/model/rows";
import { ask } from "../call";
import { Done } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { RadioCards } from "../components/radio-cards";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";

const TEMPLATES = ["empty", "sample"] as const;
type Template = (typeof TEMPLATES)[number];
type Phase = "asking" | "working" | { readonly kept: number };

interface QuestionsProps {
  readonly lang: Language;
  readonly onLang: (lang: Language) => void;
  readonly template: Template;
  readonly onTemplate: (template: Template) => void;
}

function Questions({ lang, onLang, template, onTemplate }: QuestionsProps) {
  const { setUp, choice } = useTexts();
  const hints = { sample: setUp.sampleHint, empty: setUp.emptyHint };
  return (
    <>
      <RadioCards
        name="template"
        label={setUp.template}
        chosen={template}
        onChoose={onTemplate}
        cards={TEMPLATES.map((key) => ({ key, label: setUp[key], hint: hints[key] }))}
      />
      <RadioCards
        name="lang"
        label={setUp.language}
        chosen={lang}
        onChoose={onLang}
        cards={LANGUAGES.map((key) => ({ key, label: choice.languages[key] }))}
      />
    </>
  );
}

function SetUp({ first }: { readonly first: SidebarState }) {
  const { setUp, form } = useTexts();
  const [lang, setLang] = useState(first.lang);
  const [template, setTemplate] = useState<Template>("empty");
  const [phase, setPhase] = useState<Phase>("asking");
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const go = async () => {
    if (phase !== "asking") return;
    setTrouble(null);
    setPhase("working");
    const reply = await ask("setUp", { template, lang });
    if ("ok" in reply) return setPhase(reply.ok);
    setPhase("asking");
    setTrouble(faultsOf(reply));
  };
  if (typeof phase === "object")
    return (
      <main aria-labelledby="page-title">
        <h1 class="unseen" id="page-title">
          {setUp.title}
        </h1>
        <Done>
          <p class="outcome">{setUp.done}</p>
          <p>{setUp.doneHint}</p>
          {phase.kept > 0 ? <p class="hint">{setUp.kept(phase.kept)}</p> : null}
        </Done>
      </main>
    );
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {setUp.title}
      </h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <fieldset class="content" disabled={phase === "working"}>
          <p>{setUp.intro}</p>
          <Questions lang={lang} onLang={setLang} template={template} onTemplate={setTemplate} />
          {trouble === null ? null : <Faults faults={trouble} onRetry={go} />}
        </fieldset>
        <div class="actions">
          <button type="submit" class="action" aria-disabled={phase === "working"}>
            {setUp.go}
          </button>
          {phase === "working" ? <Spinner label={form.working} /> : null}
        </div>
      </form>
    </main>
  );
}

openPage(
  () => ask("state", {}),
  (state) => <SetUp first={state} />,
);
