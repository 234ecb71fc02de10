import type { Catalogue, Dataset, RoleSummary } from "./catalogue.ts";
import { compileCatalogue } from "./compile-catalogue.ts";
import type { CompactCatalogue, CompactRole } from "./expand-catalogue.ts";
import { occupationFor } from "./lookups.ts";

/** Skills as their places in the catalogue's list, from 0. @throws for one that is not in it. */
function placesIn(skills: Catalogue["skills"]): (ids: readonly string[]) => number[] {
  const places = new Map(skills.map(({ id }, index) => [id, index]));
  return (ids) =>
    ids.map((id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`${id} is not defined; run the dataset checks first`);
      return place;
    });
}

/**
 * The catalogue in the form in which it is downloaded: without what follows from something else, so that one
 * of thousands of roles is no larger than it must be. `expandCatalogue` undoes it.
 * @throws as `compileCatalogue` does
 */
export function compactCatalogue(data: Dataset): CompactCatalogue {
  const { roles, ...rest } = compileCatalogue(data);
  const places = placesIn(rest.skills);
  const compact = (role: RoleSummary): CompactRole => [
    role.slug,
    role.code,
    role.name,
    role.shortName,
    role.purpose,
    role.claim,
    role.pay.from,
    role.pay.to,
    role.official.soc,
    role.official.fit,
    places(role.essential),
    role.titles,
  ];
  const codes = [...new Set(roles.map(({ official }) => official.soc))];
  return {
    ...rest,
    codes: Object.fromEntries(
      codes.map((soc) => {
        const { title, inDemand } = occupationFor(data, soc);
        return [soc, { title, inDemand: places(inDemand.map(({ skill }) => skill)) }];
      }),
    ),
    roles: roles.map(compact),
  };
}
