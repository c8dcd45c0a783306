// What a task waits for: links typed as in a cell, "T-3FS+2d", or tasks picked from the list with type and lag beside.
import type { Option } from "../../src/app/rpc";
import { Combobox } from "../components/combobox";
import { Field } from "../components/field";
import { useTexts } from "../language";
import { type DraftLink, type DraftLinks, takeTyped, typedLinks } from "./draft-links";
import { LinkRow } from "./link-row";

interface LinksFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly value: DraftLinks;
  /** Tasks that may be waited for. */
  readonly tasks: readonly Option[];
  readonly onChange: (value: DraftLinks) => void;
  readonly onLeave: () => void;
}

export function LinksField({ id, label, fault, value, tasks, onChange, onLeave }: LinksFieldProps) {
  const { taskForm } = useTexts();
  const { links, text } = value;
  const left = tasks.filter((option) => !links.some((link) => link.id === option.id));
  const nameOf = (taken: string) => tasks.find((option) => option.id === taken)?.name ?? "";
  const take = () => {
    const taken = takeTyped(value, tasks);
    if (taken !== value) onChange(taken);
    return taken !== value;
  };
  return (
    <Field id={id} label={label} hint={taskForm.afterHint} fault={fault}>
      {(tied) => (
        <>
          {links.length === 0 ? null : (
            <ul class="link-rows">
              {links.map((link, at) => (
                <LinkRow
                  key={keyOf(links, at)}
                  link={link}
                  name={nameOf(link.id)}
                  describedBy={`${id}-hint${fault === null ? "" : ` ${id}-fault`}`}
                  onChange={(next) =>
                    onChange({ ...value, links: links.map((each, i) => (i === at ? next : each)) })
                  }
                  onRemove={() => {
                    onChange({ ...value, links: links.filter((_, i) => i !== at) });
                    document.getElementById(id)?.focus();
                  }}
                />
              ))}
            </ul>
          )}
          <Combobox
            tied={tied}
            text={text}
            options={left}
            free={typedLinks(text, tasks) !== null}
            onText={(typed) => onChange({ ...value, text: typed })}
            onChoose={(option) =>
              onChange({ links: [...links, { id: option.id, type: "FS", lag: "" }], text: "" })
            }
            onEnter={take}
            onBackspace={() => onChange({ ...value, links: links.slice(0, -1) })}
            onLeave={() => {
              take();
              onLeave();
            }}
          />
        </>
      )}
    </Field>
  );
}

/** The same while its type and lag change. */
const keyOf = (links: readonly DraftLink[], at: number): string => {
  const { id = "" } = links[at] ?? {};
  return `${id} ${links.slice(0, at).filter((link) => link.id === id).length}`;
};
