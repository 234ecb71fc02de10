/** How to take turns with whatever else is to be done. */
export interface Pace {
  /** Milliseconds from any moment on. */
  clock: () => number;
  /** Milliseconds after which a pause is due. */
  budget: number;
  /** Lets others do their work. Returns false when the rest is not wanted any more. */
  pause: () => Promise<boolean>;
}

/**
 * Takes the steps one after the other, with a pause after each that goes beyond the budget: between two pauses
 * there is never more than the budget and one step.
 * @returns whether all of them were taken; false when a pause ended it.
 */
export async function inSlices<T>(
  steps: Iterable<T>,
  take: (step: T) => void,
  { clock, budget, pause }: Pace,
): Promise<boolean> {
  let since = clock();
  for (const step of steps) {
    take(step);
    if (clock() - since < budget) continue;
    if (!(await pause())) return false;
    since = clock();
  }
  return true;
}
