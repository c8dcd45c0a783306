// The add-on's dialog: modal, with the rest of the page out of reach, or modeless, to be moved about.
import { useEffect, useRef, useState } from "preact/hooks";
import type { OpenDialog } from "../../server/protocol";
import { Icon } from "../chrome/icons";
import { useTexts } from "../i18n/texts";
import { PaneFrame } from "./pane-frame";

/** Google's size where the add-on gives none. */
const SIZE = { width: 600, height: 400 };

interface DialogProps {
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

export function Dialog({ dialog: { pane, modal }, onClose }: DialogProps) {
  const texts = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({
    width: pane.width ?? SIZE.width,
    height: pane.height ?? SIZE.height,
  });
  const [place, setPlace] = useState({ x: 0, y: 0 });
  useEffect(() => {
    const shown = element.current;
    if (modal) shown?.showModal();
    else shown?.show();
    return () => shown?.close();
  }, [modal]);

  const drag = (down: PointerEvent) => {
    if (modal || (down.target as Element).closest("button")) return;
    const handle = down.currentTarget as HTMLElement;
    handle.setPointerCapture(down.pointerId);
    const start = { x: place.x - down.clientX, y: place.y - down.clientY };
    const move = (event: PointerEvent) =>
      setPlace({ x: start.x + event.clientX, y: start.y + event.clientY });
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  };
  return (
    <dialog
      ref={element}
      class={modal ? "dialog" : "dialog modeless"}
      aria-labelledby="pane-dialog-title"
      data-testid="dialog"
      style={{ width: `${size.width}px`, translate: `${place.x}px ${place.y}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (!modal && event.key === "Escape") onClose();
      }}
    >
      <div class="pane-header" onPointerDown={drag} {...(modal ? {} : { title: texts.panes.move })}>
        <h2 id="pane-dialog-title">{pane.title || texts.panes.dialog}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.close}
          data-testid="close-dialog"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body" style={{ height: `${size.height}px` }}>
        <PaneFrame
          title={pane.title || texts.panes.dialog}
          html={pane.html}
          testId="dialog-frame"
          onClose={onClose}
          onEscape={onClose}
          onResize={(change) => setSize((now) => ({ ...now, ...change }))}
        />
      </div>
    </dialog>
  );
}
