// Leads to the first of the rows that were added.
import { useState } from "preact/hooks";
import type { Added } from "../../src/app/rpc";
import { ask } from "../call";
import { useTexts } from "../language";

export function Inserted({ saved: { table, id } }: { readonly saved: Added }) {
  const { templates } = useTexts();
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="plain"
      aria-disabled={asked}
      onClick={() => {
        setAsked(true);
        void ask("show", { table, id }).then(() => google.script.host.close());
      }}
    >
      {templates.show}
    </button>
  );
}
