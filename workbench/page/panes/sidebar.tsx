// The add-on's sidebar: 300 px at the right of the grid, or over it where the window is narrow.
import type { HtmlPane } from "../../api";
import { Icon } from "../chrome/icons";
import { useTexts } from "../i18n/texts";
import { PaneFrame } from "./pane-frame";

interface SidebarProps {
  readonly pane: HtmlPane;
  readonly onClose: () => void;
}

export function Sidebar({ pane, onClose }: SidebarProps) {
  const texts = useTexts();
  return (
    <aside class="sidebar" aria-label={texts.panes.sidebar(pane.title)} data-testid="sidebar">
      <header class="pane-header">
        <h2>{pane.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.close}
          data-testid="close-sidebar"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <PaneFrame
        title={pane.title || texts.panes.sidebar("")}
        html={pane.html}
        testId="sidebar-frame"
        onClose={onClose}
      />
    </aside>
  );
}
