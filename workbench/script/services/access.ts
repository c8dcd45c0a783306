// Authorization: what an execution may call, by its mode (NONE < LIMITED < FULL) and by the manifest's scopes.
// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
import type { AuthMode } from "../environment";
import { Exception, env } from "./bridge";

const RANK: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };
const AUTH = "https://www.googleapis.com/auth/";

/** Throws as Google does where the execution's mode is below `least`, or the manifest has none of the scopes. */
export function requireAccess(least: AuthMode, called: string, ...scopes: readonly string[]): void {
  const { authMode, scopes: granted } = env();
  if (RANK[authMode] < RANK[least])
    throw new Exception(`You do not have permission to call ${called}. ${required(scopes)}`);
  if (granted && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)))
    throw new Exception(
      `Specified permissions are not sufficient to call ${called}. ${required(scopes)}`,
    );
}

const required = (scopes: readonly string[]): string =>
  scopes.length === 0
    ? ""
    : `Required permissions: ${scopes.map((scope) => AUTH + scope).join(" || ")}`.replace(
        /^(Required permissions: )(.*\|\|.*)$/,
        "$1($2)",
      );
