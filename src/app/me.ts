// Who the user is: asked once, kept for this user and this spreadsheet, since no scope of ours would tell.
import type { Person, PersonId } from "../core/model/rows";
import type { Host, Spreadsheet } from "../platform/host";

const keyOf = (spreadsheet: Spreadsheet) => `milepost.me.${spreadsheet.getId()}`;

/** Null while not asked, or where that person is no longer in Team. */
export function whoIsMe(
  host: Host,
  spreadsheet: Spreadsheet,
  team: readonly Person[],
): PersonId | null {
  const chosen = host.PropertiesService.getUserProperties().getProperty(keyOf(spreadsheet));
  return team.find(({ id }) => id === chosen)?.id ?? null;
}

/** @param person null to forget */
export function keepMe(host: Host, spreadsheet: Spreadsheet, person: string | null): void {
  const properties = host.PropertiesService.getUserProperties();
  if (person === null) properties.deleteProperty(keyOf(spreadsheet));
  else properties.setProperty(keyOf(spreadsheet), person);
}
