// Google's own objects. The only file that names them; each is looked up when used, as some are forbidden at load.
import type { Host } from "./host";

export const google: Host = {
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get Charts() {
    return Charts;
  },
  get HtmlService() {
    return HtmlService;
  },
  get MailApp() {
    return MailApp;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get CacheService() {
    return CacheService;
  },
  get LockService() {
    return LockService;
  },
  get ScriptApp() {
    return ScriptApp;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
  get console() {
    return console;
  },
};
