// The drawer below the grid that holds the mail tray or the execution log.
import type { ComponentChildren } from "preact";
import { useTexts } from "../i18n/texts";
import { Icon } from "./icons";

interface PanelProps {
  readonly title: string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Panel({ title, testId, onClose, children }: PanelProps) {
  const texts = useTexts();
  return (
    <section
      class="panel"
      aria-label={title}
      data-testid={testId}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header class="pane-header">
        <h2>{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.close}
          data-testid="close-panel"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
