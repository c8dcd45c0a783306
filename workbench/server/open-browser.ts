// Opens the user's browser where there is one; a machine without any is no error.
import { spawn } from "node:child_process";

/** @param env `BROWSER=none` keeps it closed; another `BROWSER` is the command to use. */
export function openBrowser(url: string, env: NodeJS.ProcessEnv = process.env): void {
  const wish = env["BROWSER"];
  if (wish === "none") return;
  const [command, args] = wish
    ? [wish, [url]]
    : process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
