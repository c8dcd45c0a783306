// Puts the add-on's menu into the spreadsheet.

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addToUi();
}
