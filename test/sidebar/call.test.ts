// What a page gets back from the server, whatever happens on the way.
import { ask } from "../../sidebar/call";

type Handler = (value: unknown) => void;

/** Puts a `google.script.run` into the world that answers or fails as told. */
function answerWith(act: (success: Handler, failure: Handler) => void): void {
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    call: () => act(success, failure),
  });
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}

test.each([
  [{ ok: { row: 3 } }, { ok: { row: 3 } }],
  [{ issues: [] }, { issues: [] }],
  [null, { failure: "failed" }],
  ["<html>", { failure: "failed" }],
  [{}, { failure: "failed" }],
])("%j arrives as %j", async (result, reply) => {
  answerWith((success) => success(result));
  expect(await ask("show", { table: "tasks", id: "T-1" })).toEqual(reply);
});

test.each([
  ["We're sorry, a server error occurred. (PERMISSION_DENIED)", "account"],
  ["Authorization is required to perform that action.", "account"],
  ["TypeError: Cannot read properties of undefined", "failed"],
])("the exception “%s” is of the kind %s", async (message, failure) => {
  answerWith((_, fail) => fail(new Error(message)));
  expect(await ask("state", {})).toEqual({ failure });
});

test("a page outside of Google fails in the same way", async () => {
  answerWith(() => {
    throw new ReferenceError("google is not defined");
  });
  expect(await ask("state", {})).toEqual({ failure: "failed" });
});
