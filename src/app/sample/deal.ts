// What a deal of the sample is made of before its row is written.
import type { Day } from "../../core/model/day";

/** Places in the words' list of stages; those before are open. */
export const WON_STAGE = 5;
export const LOST_STAGE = 6;

/** One deal before it has its number. Seller, customer, product and stage are places in the words' lists. */
export interface Draft {
  readonly seller: number;
  readonly customer: number;
  readonly product: number;
  readonly stage: number;
  readonly returning: boolean;
  readonly amount?: number;
  readonly chance?: number;
  readonly created: Day;
  readonly expected: Day;
  readonly closed?: Day;
  /** The last open stage of one that was lost. */
  readonly lostAt?: number;
  readonly nextStep?: string;
  readonly nextDate?: Day;
}

export interface SampleDeal extends Draft {
  readonly id: string;
}

export const isWon = ({ stage }: SampleDeal): boolean => stage === WON_STAGE;
