// One link that was taken: to which task, of which type, with what lag, and the way to take it out.
import { LINK_TYPES } from "../../src/core/model/link";
import { useTexts } from "../language";
import { type DraftLink, readLag } from "./draft-links";

interface LinkRowProps {
  readonly link: DraftLink;
  /** The predecessor's name. */
  readonly name: string;
  readonly describedBy: string;
  readonly onChange: (link: DraftLink) => void;
  readonly onRemove: () => void;
}

export function LinkRow({ link, name, describedBy, onChange, onRemove }: LinkRowProps) {
  const { form, taskForm } = useTexts();
  const { id, type, lag } = link;
  return (
    <li class="link-row">
      <div class="chip">
        <span class="chip-name">
          <span class="id">{id}</span> {name}
        </span>
        <button type="button" aria-label={form.remove(`${id} ${name}`.trim())} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div class="link-how">
        <select
          aria-label={taskForm.linkType(id)}
          value={type}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...link, type: LINK_TYPES.find((each) => each === value) ?? "FS" })
          }
        >
          {LINK_TYPES.map((each) => (
            <option key={each} value={each}>
              {taskForm.linkTypes[each]}
            </option>
          ))}
        </select>
        <input
          type="text"
          autocomplete="off"
          aria-label={taskForm.lag(id)}
          aria-invalid={readLag(lag) === undefined}
          aria-describedby={describedBy}
          placeholder={taskForm.lagExample}
          value={lag}
          onInput={({ currentTarget: { value } }) => onChange({ ...link, lag: value })}
        />
      </div>
    </li>
  );
}
