// What Google puts into a page: the calls to the server, and the frame that the page stands in.
// Only the parts that the pages use, in Google's own shape.

interface GoogleScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): GoogleScriptRun;
  withFailureHandler(handler: (error: unknown) => void): GoogleScriptRun;
  call(name: string, args: unknown): void;
}

declare const google: {
  readonly script: {
    readonly run: GoogleScriptRun;
    readonly host: { close(): void };
  };
};
