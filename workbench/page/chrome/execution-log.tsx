// Every execution with what it cost: newest first, each opening to its service calls and what it logged.
import { useState } from "preact/hooks";
import type { ExecutionSummary } from "../../server/protocol";
import { useTexts } from "../i18n/texts";
import { Icon } from "./icons";

/** Beyond this many, older ones are in memory but not on the page. */
const SHOWN = 200;

export function ExecutionLog({ executions }: { readonly executions: readonly ExecutionSummary[] }) {
  const { log } = useTexts();
  if (executions.length === 0) return <p class="empty">{log.empty}</p>;
  return (
    <div class="log" data-testid="log">
      <table>
        <thead>
          <tr>
            <th scope="col">{log.fn}</th>
            <th scope="col">{log.startedBy}</th>
            <th scope="col">{log.when}</th>
            <th scope="col" class="number">
              {log.here}
            </th>
            <th scope="col" class="number" title={log.googleHint}>
              {log.google}
            </th>
            <th scope="col" class="number">
              {log.reads}
            </th>
            <th scope="col" class="number">
              {log.writes}
            </th>
            <th scope="col" class="number">
              {log.other}
            </th>
            <th scope="col">{log.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {executions
            .slice(-SHOWN)
            .toReversed()
            .map((execution) => (
              <Row key={execution.id} execution={execution} />
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ execution }: { readonly execution: ExecutionSummary }) {
  const { log } = useTexts();
  const [open, setOpen] = useState(false);
  const { id, fn, startedBy, at, ms, modelledMs, serviceCalls, error, mails } = execution;
  return (
    <>
      <tr data-testid="execution" data-fn={fn}>
        <th scope="row">
          <button
            type="button"
            class="disclosure"
            aria-expanded={open}
            aria-controls={`execution-${id}`}
            aria-label={log.details(fn)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? "down" : "right"} />
            <code>{fn}</code>
          </button>
        </th>
        <td>{log.starters[startedBy]}</td>
        <td class="nowrap">{at}</td>
        <td class="number">{log.ms(ms)}</td>
        <td class="number">{log.ms(modelledMs)}</td>
        <td class="number">{serviceCalls.reads}</td>
        <td class="number">{serviceCalls.writes}</td>
        <td class="number">{serviceCalls.other}</td>
        <td class={error === null ? "outcome" : "outcome failed"}>
          <Icon name={error === null ? "check" : "failed"} />
          {error === null ? log.completed : log.failed}
          {mails > 0 && ` · ${log.mails(mails)}`}
        </td>
      </tr>
      <tr id={`execution-${id}`} hidden={!open} class="execution-details">
        <td colSpan={9}>{open && <Details execution={execution} />}</td>
      </tr>
    </>
  );
}

function Details({
  execution: { serviceCalls, error, log: lines },
}: {
  readonly execution: ExecutionSummary;
}) {
  const { log } = useTexts();
  const calls = Object.entries(serviceCalls.byMethod).sort(([, a], [, b]) => b - a);
  return (
    <div class="details">
      {error !== null && (
        <section>
          <h3>{log.error}</h3>
          <pre data-testid="execution-error">{error}</pre>
        </section>
      )}
      <section>
        <h3>{log.calls}</h3>
        {calls.length === 0 ? (
          <p>{log.noCalls}</p>
        ) : (
          <ul class="calls">
            {calls.map(([method, n]) => (
              <li key={method}>
                <code>{method}</code> × {n}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{log.output}</h3>
        {lines.length === 0 ? <p>{log.noOutput}</p> : <pre>{lines.join("\n")}</pre>}
      </section>
    </div>
  );
}
