/** One thing wrong with the dataset, worded so that its author can mend it without reading code. */
export interface Problem {
  /** Path below the dataset's folder. */
  file: string;
  /** Where in the file, e.g. `skills[3].group`; empty for the file as a whole. */
  path: string;
  expected: string;
  found: string;
  fix: string;
}
