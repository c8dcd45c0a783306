// Asks the server: the one function `call(name, args)` as a typed promise.
// A page never sees a raw exception: what went wrong on the way is a kind of failure, which the texts can say.
import type { Answer, Api, CallName } from "../src/app/rpc";

/** "account": Google refused, as it does with several accounts signed in. "failed": anything else. */
export type Failure = "account" | "failed";
/** What comes back: the server's answer, or that there is none. */
export type Reply<T> = Answer<T> | { readonly failure: Failure };
export type ReplyOf<N extends CallName> = Reply<Api[N]["result"]>;

const REFUSED = /PERMISSION_DENIED|authoriz|permission/i;

/** Never rejects. Google runs ten calls at once and queues the rest. */
export function ask<N extends CallName>(name: N, args: Api[N]["args"]): Promise<ReplyOf<N>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ failure: failureOf(error) });
    try {
      google.script.run
        .withSuccessHandler((result) =>
          resolve(isAnswer<Api[N]["result"]>(result) ? result : { failure: "failed" }),
        )
        .withFailureHandler(fail)
        .call(name, args);
    } catch (error) {
      fail(error);
    }
  });
}

function failureOf(error: unknown): Failure {
  return REFUSED.test(error instanceof Error ? error.message : String(error))
    ? "account"
    : "failed";
}

/** The server answers one of the two shapes; a run that was cut off answers null. */
function isAnswer<T>(result: unknown): result is Answer<T> {
  return typeof result === "object" && result !== null && ("ok" in result || "issues" in result);
}
