// The chrome's icons: 20 x 20, drawn with the text's colour, never alone the bearer of a meaning.

const PATHS = {
  close: "M5 5l10 10M15 5L5 15",
  right: "M8 5l5 5-5 5",
  down: "M5 8l5 5 5-5",
  check: "M4 10.5l4 4 8-9",
  clock: "M10 3a7 7 0 100 14 7 7 0 000-14zM10 6v4l3 2",
  mail: "M3 5h14v10H3zM3 6l7 5 7-5",
  log: "M4 5h12M4 10h12M4 15h8",
  download: "M10 3v9M6 9l4 4 4-4M4 16h12",
  failed: "M10 3l8 14H2zM10 8v4M10 14.5v.1",
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
