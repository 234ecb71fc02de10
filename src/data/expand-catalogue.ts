import type { Catalogue, RoleSummary } from "./catalogue.ts";
import { hueAt } from "./hues.ts";
import type { Fit } from "./schema.ts";

/** A role in short, by position; its skills are places in the catalogue's list. */
export type CompactRole = readonly [
  slug: string,
  code: string,
  name: string,
  shortName: string,
  purpose: string,
  claim: string | null,
  from: number,
  to: number,
  soc: string,
  fit: Fit,
  essential: readonly number[],
  titles: readonly string[],
];

/** The catalogue as it is downloaded. */
export interface CompactCatalogue extends Omit<Catalogue, "roles"> {
  roles: readonly CompactRole[];
  /** What is asked for under an official code, in the order of its register, and the code's title. */
  codes: Readonly<Record<string, { title: string; inDemand: readonly number[] }>>;
}

/** The catalogue that `compact` was made of. @throws for a code that it does not have. */
export function expandCatalogue({ codes, roles, ...rest }: CompactCatalogue): Catalogue {
  const ids = (places: readonly number[]) => places.flatMap((place) => rest.skills[place]?.id ?? []);
  const asked = new Map(
    Object.entries(codes).map(([soc, { title, inDemand }]) => [soc, { title, inDemand: ids(inDemand) }]),
  );
  const expand = (role: CompactRole, index: number): RoleSummary => {
    const [slug, code, name, shortName, purpose, claim, from, to, soc, fit, places, titles] = role;
    const official = asked.get(soc);
    if (!official) throw new Error(`the catalogue does not have the code ${soc}`);
    const essential = ids(places);
    const named = new Set(essential);
    return {
      ...{ slug, slot: index + 1, hue: hueAt(index), code, name, shortName, purpose, claim },
      pay: { from, to },
      official: { soc, title: official.title, fit },
      essential,
      also: official.inDemand.filter((id) => !named.has(id)),
      titles,
    };
  };
  return { ...rest, roles: roles.map(expand) };
}
