// A button that leaves the dialog for a place in the sheet.
import { useState } from "preact/hooks";

interface LeaveForProps {
  readonly label: string;
  /** Asks the server to show the place. */
  readonly show: () => Promise<unknown>;
}

export function LeaveFor({ label, show }: LeaveForProps) {
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="plain"
      aria-disabled={asked}
      onClick={() => {
        if (asked) return;
        setAsked(true);
        void show().then(() => google.script.host.close());
      }}
    >
      {label}
    </button>
  );
}
