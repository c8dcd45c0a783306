// One mail: who it is from and to, and its HTML, text or source.
import { useEffect, useRef, useState } from "preact/hooks";
import type { MailSummary } from "../../server/protocol";
import { useTexts } from "../i18n/texts";
import { Icon } from "./icons";

const VIEWS = ["html", "text", "source"] as const;
type View = (typeof VIEWS)[number];

export function MailView({ mail }: { readonly mail: MailSummary }) {
  const texts = useTexts();
  const [view, setView] = useState<View>(mail.html === null ? "text" : "html");
  const facts: readonly (readonly [string, string])[] = [
    [texts.mails.from, mail.name ?? ""],
    [texts.mails.to, mail.to.join(", ")],
    [texts.mails.cc, mail.cc.join(", ")],
    [texts.mails.bcc, mail.bcc.join(", ")],
    [texts.mails.replyTo, mail.replyTo ?? ""],
    [
      texts.mails.attachments,
      mail.attachments.map(({ name, bytes }) => `${name} (${texts.mails.size(bytes)})`).join(", "),
    ],
  ];
  return (
    <article class="mail" data-testid="mail">
      <header class="mail-head">
        <h3>{mail.subject || texts.mails.noSubject}</h3>
        <dl>
          {facts
            .filter(([, value]) => value !== "")
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <div class="row spread">
          <Tabs view={view} onView={setView} />
          <a
            class="button"
            href={`/api/mails/${mail.id}.eml`}
            download={`mail-${mail.id}.eml`}
            data-testid="mail-download"
          >
            <Icon name="download" />
            {texts.mails.download}
          </a>
        </div>
      </header>
      <div class="mail-body" role="tabpanel" id="mail-body" aria-labelledby={`mail-tab-${view}`}>
        {view === "html" && mail.html === null && <p class="empty">{texts.mails.noHtml}</p>}
        {view === "html" && mail.html !== null && (
          <iframe
            class="mail-frame"
            data-testid="mail-frame"
            title={texts.mails.body(mail.subject)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            src={`/api/mails/${mail.id}.html`}
          />
        )}
        {view === "text" && <Plain text={mail.text} label={texts.mails.text} />}
        {view === "source" && <Source id={mail.id} label={texts.mails.source} />}
      </div>
    </article>
  );
}

function Plain({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <textarea class="mail-text" data-testid="mail-text" aria-label={label} readOnly value={text} />
  );
}

function Source({ id, label }: { readonly id: number; readonly label: string }) {
  const [text, setText] = useState("");
  useEffect(() => {
    let current = true;
    fetch(`/api/mails/${id}.eml`)
      .then((response) => response.text())
      .then((source) => current && setText(source))
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [id]);
  return <Plain text={text} label={label} />;
}

/** Tabs as in the ARIA pattern: one in the tab order, arrows move and choose. */
function Tabs({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const labels: Readonly<Record<View, string>> = {
    html: texts.mails.html,
    text: texts.mails.text,
    source: texts.mails.source,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? view;
    onView(next);
    list.current?.querySelector<HTMLElement>(`#mail-tab-${next}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={texts.mails.views}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`mail-tab-${one}`}
          data-testid={`mail-tab-${one}`}
          aria-selected={one === view}
          aria-controls="mail-body"
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {labels[one]}
        </button>
      ))}
    </div>
  );
}
