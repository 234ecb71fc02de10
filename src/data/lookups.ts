import type { Dataset } from "./catalogue.ts";
import type { Occupation, Role } from "./schema.ts";

/** Looks an entry up by its id. @throws for an id that is not there. */
export function byId<T extends { id: string }>(list: readonly T[]): (id: string) => T {
  const map = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = map.get(id);
    if (!found) throw new Error(`${id} is not defined; run the dataset checks first`);
    return found;
  };
}

/** What is known of a code. @throws for one that is not described. */
export function occupationFor(data: Dataset, code: string): Occupation {
  const found = data.occupations.find((entry) => entry.soc === code);
  if (!found) throw new Error(`${code} is not defined; run the dataset checks first`);
  return found;
}

/**
 * Skills in demand for the role's official code, without those its own source already names.
 * The order is the file's: Python-relevant ones first.
 */
export function alsoAskedFor(data: Dataset, role: Role): string[] {
  const named = new Set(role.essential.skills.map((entry) => entry.skill));
  return occupationFor(data, role.occupation.soc)
    .inDemand.map((entry) => entry.skill)
    .filter((id) => !named.has(id));
}

/** The roles in their fixed order. */
export function ordered(data: Dataset): Role[] {
  return [...data.roles].sort((a, b) => a.order - b.order);
}
