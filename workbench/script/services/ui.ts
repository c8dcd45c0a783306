// Ui: menus, sidebar, dialogs, alerts and prompts.
import type { MenuItem } from "../../api";
import { requireAccess } from "./access";
import { call, Exception, env } from "./bridge";
import { Button, Buttons, enumValue, nameOf } from "./enums";
import { paneOf } from "./html";
import { defineService, type Part } from "./service";

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;

class MenuService implements Part<MenuService, GMenu> {
  readonly #title: string;
  readonly #items: MenuItem[] = [];
  constructor(title: string) {
    this.#title = title;
  }
  get #self(): GMenu {
    return this as unknown as GMenu;
  }
  /** The menu's own content; not a member at Google. */
  static content(menu: MenuService): {
    readonly title: string;
    readonly items: readonly MenuItem[];
  } {
    return { title: menu.#title, items: [...menu.#items] };
  }
  addItem(caption: string, functionName: string): GMenu {
    this.#items.push({ label: String(caption), fn: String(functionName), items: null });
    return this.#self;
  }
  addSeparator(): GMenu {
    this.#items.push({ label: null, fn: null, items: null });
    return this.#self;
  }
  addSubMenu(menu: GMenu): GMenu {
    const { title, items } = MenuService.content(menu as unknown as MenuService);
    this.#items.push({ label: title, fn: null, items });
    return this.#self;
  }
  addToUi(): void {
    call("addMenu", MenuService.content(this));
  }
}
defineService("Menu", MenuService);

class PromptResponseService
  implements Part<PromptResponseService, GoogleAppsScript.Base.PromptResponse>
{
  readonly #button: string;
  readonly #text: string;
  constructor(button: string, text: string) {
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton(): GoogleAppsScript.Base.Button {
    return enumValue(Button, this.#button) as never;
  }
  getResponseText(): string {
    return this.#text;
  }
}
defineService("PromptResponse", PromptResponseService);

/** Google's overloads of alert and prompt: (text), (text, buttons), (title, text, buttons). */
function ask(kind: "alert" | "prompt", args: readonly unknown[]) {
  requireAccess("FULL", `Ui.${kind}`, "script.container.ui");
  const buttons = args.find((one) => typeof one === "object" && one !== null);
  const texts = args.filter((one) => one !== buttons).map(String);
  const [title, message] = texts.length > 1 ? texts : ["", texts[0]];
  return call("ask", {
    kind,
    title: title ?? "",
    message: message ?? "",
    buttons: (buttons ? nameOf(buttons) : "OK") as "OK",
  });
}

class UiService implements Part<UiService, GUi> {
  createMenu(caption: string): GMenu {
    return new MenuService(String(caption)) as unknown as GMenu;
  }
  createAddonMenu(): GMenu {
    return new MenuService(env().addOnName) as unknown as GMenu;
  }
  alert(...args: readonly unknown[]): GoogleAppsScript.Base.Button {
    return enumValue(Button, ask("alert", args).button) as never;
  }
  prompt(...args: readonly unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = ask("prompt", args);
    return new PromptResponseService(
      button,
      text,
    ) as unknown as GoogleAppsScript.Base.PromptResponse;
  }
  showSidebar(userInterface: object): void {
    requireAccess("FULL", "Ui.showSidebar", "script.container.ui");
    call("sidebar", paneOf(userInterface, null));
  }
  showModalDialog(userInterface: object, title: string): void {
    requireAccess("FULL", "Ui.showModalDialog", "script.container.ui");
    call("dialog", paneOf(userInterface, titled(title)), true);
  }
  showModelessDialog(userInterface: object, title: string): void {
    requireAccess("FULL", "Ui.showModelessDialog", "script.container.ui");
    call("dialog", paneOf(userInterface, titled(title)), false);
  }
}
defineService("Ui", UiService);

function titled(title: unknown): string {
  if (typeof title !== "string" || title === "") throw new Exception("Invalid argument: title");
  return title;
}

export const openUi = (): GUi =>
  Object.assign(new UiService(), { Button, ButtonSet: Buttons }) as unknown as GUi;
