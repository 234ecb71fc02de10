import type { Check, CheckedFiles } from "./checks/check.ts";
import { idsAreDistinct, noSeparatorInSlug, rolesAreDistinct, slugIsFileName } from "./checks/names.ts";
import { missingHasReason, oneCurrency, percentilesAreOrdered, rangeIsOrdered } from "./checks/pay.ts";
import {
  groupsAreDefined,
  occupationsAreDefined,
  skillsAreDefined,
  sourcesAreDefined,
} from "./checks/references.ts";
import { everyStateOnce } from "./checks/states.ts";
import { samplesExist, skillsAreUsed } from "./checks/use.ts";
import type { Problem } from "./problem.ts";

/** What each check claims of a sound dataset, in the order in which problems are printed. */
export const CHECKS: readonly Check[] = [
  slugIsFileName,
  noSeparatorInSlug,
  rolesAreDistinct,
  idsAreDistinct,
  skillsAreDefined,
  skillsAreUsed,
  groupsAreDefined,
  sourcesAreDefined,
  occupationsAreDefined,
  rangeIsOrdered,
  oneCurrency,
  percentilesAreOrdered,
  missingHasReason,
  everyStateOnce,
  samplesExist,
];

/** Every problem of meaning in a dataset whose shape is right; empty when it is sound. */
export function checkMeaning(files: CheckedFiles): Problem[] {
  return CHECKS.flatMap((check) => check.run(files));
}
