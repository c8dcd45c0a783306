// The whole page: bar and menus above, the grid, the sidebar beside it, the drawer below, dialogs and notices over all.
import { useCallback, useEffect, useReducer, useRef } from "preact/hooks";
import { ExecutionLog } from "./chrome/execution-log";
import { ImportDialog } from "./chrome/import-dialog";
import { MailTray } from "./chrome/mail-tray";
import { MenuBar } from "./chrome/menu-bar";
import { menuBar } from "./chrome/menu-model";
import { Panel } from "./chrome/panel";
import { Toasts } from "./chrome/toasts";
import { TopBar } from "./chrome/top-bar";
import { TextsContext, textsIn } from "./i18n/texts";
import { Dialog } from "./panes/dialog";
import { focusGrid } from "./panes/pane-frame";
import { QuestionDialog } from "./panes/question-dialog";
import { Sidebar } from "./panes/sidebar";
import type { Actions } from "./state/actions";
import { mailKey } from "./state/read-mails";
import type { Store } from "./state/store";

interface AppProps {
  readonly store: Store;
  readonly actions: Actions;
  /** Called once, with the element that the grid goes into. */
  readonly onGridHost: (host: HTMLElement) => void;
}

export function App({ store, actions, onGridHost }: AppProps) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) onGridHost(host.current);
  }, [onGridHost]);

  const dismiss = useCallback((key: number) => store.dispatch({ kind: "dismiss", key }), [store]);

  const state = store.get();
  const texts = textsIn(state.lang);
  const show = (panel: typeof state.panel) => store.dispatch({ kind: "panel", panel });
  const menus = menuBar(state.menus, state.panel, texts, { ...actions, show });
  const question = state.questions[0];
  return (
    <TextsContext.Provider value={texts}>
      <button type="button" class="skip-link" onClick={focusGrid}>
        {texts.skipToGrid}
      </button>
      <TopBar state={state} onPanel={show} onAdvance={actions.advance}>
        <MenuBar menus={menus} />
      </TopBar>
      {!state.connected && (
        <p class="banner" role="alert" data-testid="disconnected">
          {texts.lostConnection}
        </p>
      )}
      <div class="work">
        <main class="main" aria-label={texts.spreadsheet}>
          <div id="grid" class="grid" data-testid="grid" ref={host}>
            <p class="empty">{texts.loading}</p>
          </div>
        </main>
        {state.sidebar && <Sidebar pane={state.sidebar} onClose={actions.closeSidebar} />}
      </div>
      {state.panel === "mails" && (
        <Panel title={texts.mails.title} testId="mail-tray" onClose={() => show(null)}>
          <MailTray
            mails={state.mails}
            read={state.readMails}
            onRead={(mail) => store.dispatch({ kind: "read", mail: mailKey(mail) })}
          />
        </Panel>
      )}
      {state.panel === "log" && (
        <Panel title={texts.log.title} testId="execution-log" onClose={() => show(null)}>
          <ExecutionLog executions={state.executions} />
        </Panel>
      )}
      {state.dialog && (
        <Dialog
          key={state.dialog.id}
          dialog={state.dialog}
          onClose={() => actions.closeDialog(state.dialog?.id ?? 0)}
        />
      )}
      {state.importing && (
        <ImportDialog
          onImport={actions.importText}
          onClose={() => store.dispatch({ kind: "importing", open: false })}
        />
      )}
      {question && (
        <QuestionDialog
          key={question.id}
          question={question}
          onAnswer={(answer) => actions.answer(question.id, answer)}
        />
      )}
      <Toasts toasts={state.toasts} onDismiss={dismiss} />
    </TextsContext.Provider>
  );
}
