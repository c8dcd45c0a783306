// The clock's arithmetic on the virtual local time, "2026-03-02 09:00". Pure; no zone, since the time is local already.

const asUtc = (local: string): Date => new Date(`${local.replace(" ", "T")}:00Z`);
const asLocal = (date: Date): string => date.toISOString().slice(0, 16).replace("T", " ");

const plusDays = (local: string, days: number): string => {
  const date = asUtc(local);
  date.setUTCDate(date.getUTCDate() + days);
  return asLocal(date);
};

/** The same time a day later. */
export const nextDay = (now: string): string => plusDays(now, 1);

/** The first Monday 08:00 after now; a week later where it is that moment already. */
export function nextMonday(now: string): string {
  const day = asUtc(now).getUTCDay();
  const monday = `${plusDays(now, (8 - day) % 7).slice(0, 10)} 08:00`;
  return monday > now ? monday : plusDays(monday, 7);
}

/** "Mon, 2 Mar 2026, 09:00" in the language. */
export const formatMoment = (local: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    timeZone: "UTC",
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(asUtc(local));
