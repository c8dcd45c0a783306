// The list below a combobox. The pointer takes an option without taking the focus from the text.
import type { Option } from "../../src/app/rpc";
import { useTexts } from "../language";

interface SuggestionsProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly active: number | null;
  readonly onTake: (option: Option) => void;
}

export function Suggestions({ id, options, active, onTake }: SuggestionsProps) {
  const { form } = useTexts();
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={form.suggestions}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts in the text field
        <div
          key={option.id}
          id={`${id}-${index}`}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onTake(option)}
        >
          <span class="name">{option.name}</span>{" "}
          {option.id === option.name ? null : <span class="id">{option.id}</span>}
        </div>
      ))}
    </div>
  );
}
