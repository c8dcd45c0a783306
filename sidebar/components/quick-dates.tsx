// Buttons that fill a date field with one of the days that are chosen most.
interface QuickDatesProps {
  readonly label: string;
  readonly days: readonly { readonly name: string; readonly iso: string }[];
  readonly chosen: string;
  readonly onChoose: (iso: string) => void;
}

export function QuickDates({ label, days, chosen, onChoose }: QuickDatesProps) {
  return (
    <fieldset class="quick">
      <legend class="unseen">{label}</legend>
      {days.map(({ name, iso }) => (
        <button
          key={name}
          type="button"
          aria-pressed={chosen === iso}
          title={iso}
          onClick={() => onChoose(iso)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
