// Lags upon lines of working time: where a moment leads by a lag, and by when it has to be for that to hold.
import type { Instant, WorkLine } from "../calendar/work-line";

/**
 * The moment so much later, or earlier where negative. A moment between two units stays on its side:
 * the end of Friday and a working day is the end of Monday, the start of Monday and one is Tuesday's.
 */
export function shifted(at: Instant, line: WorkLine, work: number, elapsed: number): Instant {
  const moved = (at + elapsed) as Instant;
  if (work === 0) return moved;
  const unit = line.before(moved);
  return line.opening(unit) === moved ? line.opening(unit + work) : line.closing(unit + work);
}

/**
 * The last moment from which a lag leads no further than a limit.
 *
 * @param limit the start of a unit
 */
export function unshifted(limit: Instant, line: WorkLine, work: number, elapsed: number): Instant {
  const before = work === 0 ? limit : line.opening(line.before(limit) - work);
  return (before - elapsed) as Instant;
}

/** A milestone stands where it is put if that is the end of some work, else where work goes on. */
export function settled(at: Instant, line: WorkLine): Instant {
  const unit = line.before(at);
  return line.closing(unit) === at ? at : line.opening(unit);
}
