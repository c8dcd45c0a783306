// Session: who the user is and which language they use.
import { requireAccess } from "./access";
import { env } from "./bridge";
import { defineService, type Part } from "./service";

type GUser = GoogleAppsScript.Base.User;

class UserService implements Part<UserService, GUser> {
  /** Blank where the script runs without the user's authorization, as in simple triggers. */
  getEmail(): string {
    if (env().authMode !== "FULL") return "";
    requireAccess("FULL", "Session.getActiveUser", "userinfo.email");
    return env().userEmail;
  }
}
defineService("User", UserService);

export const user = (): GUser => new UserService() as unknown as GUser;

class SessionService implements Part<SessionService, GoogleAppsScript.Base.Session> {
  getActiveUser(): GUser {
    return user();
  }
  getEffectiveUser(): GUser {
    return user();
  }
  getActiveUserLocale(): string {
    return env().userLocale;
  }
  getScriptTimeZone(): string {
    return env().scriptTimeZone;
  }
  getTemporaryActiveUserKey(): string {
    return "workbench-user";
  }
}
defineService("Session", SessionService);

export const session = (): object => new SessionService();
