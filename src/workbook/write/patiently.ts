// Tries a step again when Google stumbles. Only for steps that do no harm twice.
import type { Host } from "../../platform/host";

const WAITS = [1_000, 2_000, 4_000, 8_000, 16_000];
/** What Google says when trying again helps. Messages are localized, so these are the ones seen in the field. */
const PASSING =
  /timed out|server error occurred|try again|internal error|temporarily|请稍后重试|服务器错误|超时/i;
/** What never gets better by itself, even where the message asks to try again. */
const LASTING =
  /authoriz|permission|protected|quota|too many times|invalid argument|权限|授权|配额/i;

export function patiently<T>(host: Host, step: () => T): T {
  for (const wait of WAITS) {
    try {
      return step();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (LASTING.test(message) || !PASSING.test(message)) throw error;
      host.Utilities.sleep(wait);
    }
  }
  return step();
}
