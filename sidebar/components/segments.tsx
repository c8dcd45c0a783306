// One of a few short choices: radio buttons drawn as one control, or as pills where they need more than a line.
interface SegmentsProps<K extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly key: K; readonly label: string }[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  readonly pills?: boolean;
  readonly disabled?: boolean;
  /** Whether the label is only said, not shown. */
  readonly bare?: boolean;
}

export function Segments<K extends string>(props: SegmentsProps<K>) {
  const {
    name,
    label,
    choices,
    chosen,
    onChoose,
    pills = false,
    disabled = false,
    bare = false,
  } = props;
  return (
    <fieldset class={pills ? "pills" : "segments"} disabled={disabled}>
      <legend class={bare ? "unseen" : ""}>{label}</legend>
      <div>
        {choices.map(({ key, label: text }) => (
          <label key={key}>
            <input
              type="radio"
              name={name}
              id={`${name}-${key}`}
              checked={key === chosen}
              onChange={() => onChoose(key)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
