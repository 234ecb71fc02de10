import type { Renamed } from "#data/catalogue.ts";

/** The names an address may use, so that a reader can tell what is not among them. */
export interface Vocabulary {
  skills: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** The place that is shown when none is named. */
  nation: string;
  /** The largest amount of pay a year; a larger one is a slip of the keyboard. */
  mostPay: number;
  /** How ids of an earlier dataset are called today, for links from then; none were renamed when left out. */
  renamed?: Renamed;
}
