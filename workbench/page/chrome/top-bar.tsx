// The bar at the top: the product's name, whether a script runs, the clock, and the switches of mail tray and log.
import type { ComponentChildren } from "preact";
import { useTexts } from "../i18n/texts";
import { mailKey } from "../state/read-mails";
import type { PageState, Panel } from "../state/store";
import { ClockControl } from "./clock-control";
import { Icon } from "./icons";

interface TopBarProps {
  readonly state: PageState;
  readonly onPanel: (panel: Panel | null) => void;
  readonly onAdvance: (to: string) => Promise<void>;
  readonly children: ComponentChildren;
}

export function TopBar({ state, onPanel, onAdvance, children }: TopBarProps) {
  const texts = useTexts();
  const unread = state.mails.filter((mail) => !state.readMails.has(mailKey(mail))).length;
  const toggle = (panel: Panel) => onPanel(state.panel === panel ? null : panel);
  return (
    <header class="top-bar">
      <div class="brand">
        <svg class="brand-mark" viewBox="0 0 24 24" aria-hidden="true">
          <rect width="24" height="24" rx="5" />
          <path d="M7 19V5l10 4-10 4" />
        </svg>
        <h1>{texts.product}</h1>
      </div>
      {children}
      <output class="running" data-testid="running">
        {state.running.length > 0 && (
          <>
            <span class="spinner" aria-hidden="true" />
            {texts.running}
          </>
        )}
      </output>
      <div class="tools">
        <ClockControl now={state.now} lang={state.lang} onAdvance={onAdvance} />
        <button
          type="button"
          class="tool"
          data-testid="toggle-mails"
          aria-pressed={state.panel === "mails"}
          aria-label={texts.mails.button(unread)}
          onClick={() => toggle("mails")}
        >
          <Icon name="mail" />
          <span class="tool-label">{texts.mails.title}</span>
          {unread > 0 && (
            <span class="badge" data-testid="unread">
              {unread}
            </span>
          )}
        </button>
        <button
          type="button"
          class="tool"
          data-testid="toggle-log"
          aria-pressed={state.panel === "log"}
          aria-label={texts.log.button}
          onClick={() => toggle("log")}
        >
          <Icon name="log" />
          <span class="tool-label">{texts.log.title}</span>
        </button>
      </div>
    </header>
  );
}
