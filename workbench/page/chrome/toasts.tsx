// Short messages at the lower right: the script's toasts, and the workbench's own notices.
import { useEffect } from "preact/hooks";
import { useTexts } from "../i18n/texts";
import type { Toast } from "../state/store";
import { Icon } from "./icons";

interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (key: number) => void;
}

export function Toasts({ toasts, onDismiss }: ToastsProps) {
  const texts = useTexts();
  return (
    <section class="toasts" aria-label={texts.notices} aria-live="polite" data-testid="toasts">
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

function ToastCard({
  toast,
  onDismiss,
}: {
  readonly toast: Toast;
  readonly onDismiss: ToastsProps["onDismiss"];
}) {
  const texts = useTexts();
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(() => onDismiss(toast.key), Math.max(1, toast.seconds) * 1000);
    return () => clearTimeout(timer);
  }, [toast, onDismiss]);
  return (
    <div class="toast" data-testid="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.close}
        onClick={() => onDismiss(toast.key)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
