// The virtual clock: what time it is in the workbook, and the ways to move it on.
import { useEffect, useRef, useState } from "preact/hooks";
import { formatMoment, nextDay, nextMonday } from "../clock-times";
import { useTexts } from "../i18n/texts";
import { Icon } from "./icons";

interface ClockControlProps {
  readonly now: string;
  readonly lang: string;
  readonly onAdvance: (to: string) => Promise<void>;
}

export function ClockControl({ now, lang, onAdvance }: ClockControlProps) {
  const texts = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const [date, setDate] = useState(now.slice(0, 10));
  const [time, setTime] = useState(now.slice(11));
  useEffect(() => {
    setDate(now.slice(0, 10));
    setTime(now.slice(11));
    setError("");
  }, [now]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      root.current?.querySelector<HTMLElement>(".tool")?.focus();
    };
    document.addEventListener("pointerdown", outside, true);
    document.addEventListener("keydown", onEscape);
    root.current?.querySelector<HTMLElement>(".popover button")?.focus();
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      document.removeEventListener("keydown", onEscape);
    };
  }, [open]);

  const advance = async (to: string) => {
    if (!/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/.test(to)) return setError(texts.clock.invalid);
    if (to < now) return setError(texts.clock.back);
    setBusy(true);
    setError("");
    await onAdvance(to);
    setBusy(false);
  };
  const moment = formatMoment(now, lang);
  return (
    <div class="clock" ref={root}>
      <button
        type="button"
        class="tool"
        data-testid="clock"
        data-now={now}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={texts.clock.button(moment)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="clock" />
        <span class="tool-moment">{moment}</span>
      </button>
      {open && (
        <div
          class="popover"
          role="dialog"
          aria-labelledby="clock-title"
          data-testid="clock-popover"
        >
          <h2 id="clock-title">{texts.clock.title}</h2>
          <p class="hint">{texts.clock.explain}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              disabled={busy}
              data-testid="next-day"
              onClick={() => advance(nextDay(now))}
            >
              {texts.clock.nextDay}
            </button>
            <button
              type="button"
              class="button"
              disabled={busy}
              data-testid="next-monday"
              onClick={() => advance(nextMonday(now))}
            >
              {texts.clock.nextMonday}
            </button>
          </div>
          <form
            class="clock-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void advance(`${date} ${time.trim().padStart(5, "0")}`);
            }}
          >
            <label>
              {texts.clock.date}
              <input
                type="date"
                value={date}
                onInput={(event) => setDate(event.currentTarget.value)}
              />
            </label>
            <label>
              {texts.clock.time}
              <input
                type="text"
                class="clock-time"
                inputMode="numeric"
                placeholder="08:00"
                value={time}
                onInput={(event) => setTime(event.currentTarget.value)}
              />
            </label>
            <button type="submit" class="button primary" disabled={busy} data-testid="advance">
              {texts.clock.advance}
            </button>
          </form>
          <p class="field-error" role="alert">
            {error}
          </p>
        </div>
      )}
    </div>
  );
}
