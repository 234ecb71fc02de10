import { anchorsAreInTheCode, notesAreInOrder } from "./checks/anchors.ts";
import { rolesQuoteTheNamedSource, tasksAreOfTheOfficialCode } from "./checks/attribution.ts";
import type { Check, ReadableFiles } from "./checks/check.ts";
import { codeFilesAreNamed, codeFilesExist } from "./checks/code-files.ts";
import { coreFirst, demandHasASource, demandIsDistinct } from "./checks/demand.ts";
import { figuresAreOfDescribedCodes } from "./checks/described-codes.ts";
import {
  everyMetroOnce,
  everyStateHasPrices,
  everyStateOnce,
  placesHaveFigures,
} from "./checks/every-place.ts";
import { everySkillIsLearnt, formerIdsAreFree, prerequisitesHaveAnOrder } from "./checks/learning.ts";
import { missingHasReason } from "./checks/missing.ts";
import {
  comparisonsFitAFileName,
  idsAreDistinct,
  noSeparatorInSlug,
  rolesAreDistinct,
  slugIsFileName,
} from "./checks/names.ts";
import { oneCurrency, oneRegion, percentilesAreOrdered, rangeIsOrdered } from "./checks/pay.ts";
import { payIsOfOneScale } from "./checks/pay-scale.ts";
import { placeNamesAreDistinct, placesAreDistinct, tilesAreDistinct } from "./checks/places.ts";
import {
  outputsNameTheFollowed,
  programsHaveAProblem,
  stagesAreDefined,
  stepsHoldTheProgram,
} from "./checks/programs.ts";
import { groupsHoldTheirCode, ownChangeHasGroup, roundsAreDistinct } from "./checks/projections.ts";
import {
  groupsAreDefined,
  occupationsAreDefined,
  skillsAreDefined,
  titleCodesAreDefined,
} from "./checks/references.ts";
import { nothingTwiceInProblem, nothingTwiceInRole } from "./checks/repeats.ts";
import { localeIsKnown } from "./checks/site.ts";
import { exactCaseIsASpelling, skillNamesAreDistinct } from "./checks/skill-names.ts";
import { paySourceSaysWhatCounts, periodMatchesSource } from "./checks/source-facts.ts";
import { sourcesAreDefined, sourcesAreUsed } from "./checks/sources.ts";
import { taskIdsAreDistinct, tasksStartUnsolved } from "./checks/tasks.ts";
import { everywhereIsInEveryRole, skillsAreUsed } from "./checks/use.ts";
import type { Problem } from "./problem.ts";

/** What each check claims of a sound dataset, in the order in which problems are printed. */
export const CHECKS: readonly Check[] = [
  localeIsKnown,
  slugIsFileName,
  noSeparatorInSlug,
  rolesAreDistinct,
  comparisonsFitAFileName,
  nothingTwiceInRole,
  nothingTwiceInProblem,
  idsAreDistinct,
  skillNamesAreDistinct,
  exactCaseIsASpelling,
  skillsAreDefined,
  skillsAreUsed,
  everywhereIsInEveryRole,
  formerIdsAreFree,
  everySkillIsLearnt,
  prerequisitesHaveAnOrder,
  groupsAreDefined,
  sourcesAreDefined,
  sourcesAreUsed,
  rolesQuoteTheNamedSource,
  periodMatchesSource,
  paySourceSaysWhatCounts,
  occupationsAreDefined,
  titleCodesAreDefined,
  tasksAreOfTheOfficialCode,
  figuresAreOfDescribedCodes,
  demandIsDistinct,
  demandHasASource,
  coreFirst,
  rangeIsOrdered,
  oneCurrency,
  oneRegion,
  payIsOfOneScale,
  percentilesAreOrdered,
  missingHasReason,
  placesAreDistinct,
  placeNamesAreDistinct,
  tilesAreDistinct,
  placesHaveFigures,
  everyStateOnce,
  everyMetroOnce,
  everyStateHasPrices,
  roundsAreDistinct,
  groupsHoldTheirCode,
  ownChangeHasGroup,
  codeFilesExist,
  codeFilesAreNamed,
  anchorsAreInTheCode,
  notesAreInOrder,
  programsHaveAProblem,
  stagesAreDefined,
  stepsHoldTheProgram,
  outputsNameTheFollowed,
  taskIdsAreDistinct,
  tasksStartUnsolved,
];

/** Every problem of meaning in the files that could be read; empty when there is none. */
export function checkMeaning(files: ReadableFiles): Problem[] {
  return CHECKS.flatMap((check) => check.run(files));
}
