// Google answers ten calls of a pane at once; the eleventh waits until one of them has ended.

const AT_ONCE = 10;

/** Runs what it is given, never more than ten at a time, in the order given. */
export function createCallQueue(): (call: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  const next = () => {
    const call = running < AT_ONCE ? waiting.shift() : undefined;
    if (call === undefined) return;
    running++;
    void call().finally(() => {
      running--;
      next();
    });
  };
  return (call) => {
    waiting.push(call);
    next();
  };
}
