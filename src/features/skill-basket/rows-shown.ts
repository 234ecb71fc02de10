/** So many skills stand in the groups whether these are open or not, to be read without scripts. */
const WHOLE = 150;

/** Whether the groups hold the rows of all skills; those of more are made when their group is opened. */
export function holdsAllRows(skillCount: number): boolean {
  return skillCount <= WHOLE;
}
