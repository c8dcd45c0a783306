// Facts of the tables besides Deals, for tests: there are none.
import type { OtherFacts } from "../../../src/core/model/facts";

export const NO_OTHERS: OtherFacts = {
  milestones: [],
  tasks: [],
  receipts: [],
  costs: [],
  projects: [],
  activities: [],
  feedback: [],
  marketSize: null,
};
