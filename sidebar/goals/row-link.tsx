// The way to a row in its sheet. Where it fails, that is said beside it.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { TableName } from "../../src/core/model/rows";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { useTexts } from "../language";

interface RowLinkProps {
  readonly table: TableName;
  readonly id: string;
  /** What is read where the link's own text does not say what it leads to. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function RowLink({ table, id, label, children }: RowLinkProps) {
  const { form } = useTexts();
  const [faults, setFaults] = useState<FaultsOf | null>(null);
  const show = async () => {
    setFaults(null);
    const reply = await ask("show", { table, id });
    if (!("ok" in reply)) setFaults(faultsOf(reply));
  };
  return (
    <>
      <button
        type="button"
        class="link"
        aria-label={label ?? form.show(id)}
        title={form.show(id)}
        onClick={show}
      >
        {children}
      </button>
      {faults === null ? null : <Faults faults={faults} onRetry={show} />}
    </>
  );
}
