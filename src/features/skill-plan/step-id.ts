/** The id of a skill's step on the page of a plan. */
export function stepId(skill: string): string {
  return `step-${skill}`;
}
