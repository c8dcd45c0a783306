// The way from what was adopted to the views that it feeds: each leaves the dialog and shows its sheet.
import { useState } from "preact/hooks";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { useTexts } from "../language";

const VIEWS = ["goalTree", "timeline", "kpiSummary"] as const;

export function SeeViews() {
  const { adopt, view: names } = useTexts();
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const see = async (view: (typeof VIEWS)[number]) => {
    setTrouble(null);
    const reply = await ask("showView", { view });
    if ("ok" in reply) google.script.host.close();
    else setTrouble(faultsOf(reply));
  };
  return (
    <section class="part" aria-labelledby="see">
      <h3 id="see">{adopt.see}</h3>
      <div class="row">
        {VIEWS.map((view) => (
          <button key={view} type="button" class="plain" onClick={() => void see(view)}>
            {names[view]}
          </button>
        ))}
      </div>
      {trouble === null ? null : <Faults faults={trouble} />}
    </section>
  );
}
