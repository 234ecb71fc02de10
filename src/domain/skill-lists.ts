/** So many skills are listed whole, a row each; more would make a page slow to draw. */
const WHOLE = 150;

/** Whether a list of so many skills is shown whole, and not by what is opened or page by page. */
export function listsWhole(skillCount: number): boolean {
  return skillCount <= WHOLE;
}
