import { catalogue } from "virtual:catalogue";
import type { RoleSummary } from "#data/catalogue.ts";
import { present } from "../unit/fixtures/present.ts";

/** The role of the dataset in that place, from 1: for tests that need one to open and do not care which. */
export function someRole(place = 1): RoleSummary {
  return present(catalogue.roles[place - 1]);
}

/** As many of the dataset's roles as a comparison holds. */
export const sixRoles = catalogue.roles.slice(0, 6);

/** What the title of Explore's page ends with, whatever the number of roles that it begins with. */
export const EXPLORE_TITLE = `${catalogue.site.tagline} | ${catalogue.site.name}`;
