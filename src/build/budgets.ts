/** What a page may take over the wire, compressed, in kilobytes of 1,000 bytes. */
export interface Budget {
  page: string;
  /** Its file, or the folder that holds pages of its kind, below the folder of the site. */
  at: string;
  scripts: number;
  styles: number;
}

/** All fonts together, in kilobytes. */
export const FONTS_BUDGET = 60;

/** The HTML of any page, in kilobytes: what arrives in a third of a second at 1.6 Mbit/s. */
export const HTML_BUDGET = 64;

/**
 * Each a little above what the build came to in November 2026, with the dataset of six roles; the code does not
 * grow with the data. Some 94 of the kilobytes of scripts are React and React Router, which every page has.
 */
export const BUDGETS: readonly Budget[] = [
  { page: "Explore", at: "index.html", scripts: 139, styles: 13 },
  { page: "a role", at: "roles", scripts: 160, styles: 15 },
  { page: "the start of a comparison", at: "compare.html", scripts: 125, styles: 9 },
  { page: "a comparison", at: "compare", scripts: 157, styles: 15 },
  { page: "the map", at: "map.html", scripts: 148, styles: 13 },
  { page: "the map of a role", at: "map", scripts: 148, styles: 13 },
  { page: "the list of skills", at: "skills.html", scripts: 129, styles: 10 },
  { page: "a skill", at: "skills", scripts: 138, styles: 11 },
  { page: "My skills", at: "my-skills.html", scripts: 152, styles: 13 },
  { page: "the summary", at: "my-skills", scripts: 138, styles: 12 },
  { page: "a plan", at: "plan", scripts: 135, styles: 11 },
  { page: "all transitions", at: "transitions.html", scripts: 138, styles: 11 },
  { page: "a transition", at: "from", scripts: 145, styles: 12 },
  { page: "one problem", at: "one-problem.html", scripts: 132, styles: 11 },
  { page: "the sources", at: "sources.html", scripts: 130, styles: 10 },
  { page: "an address without a page", at: "404.html", scripts: 121, styles: 7 },
];
