import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Catalogue, Place, RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { type Axis, payAxis } from "#domain/axis.ts";
import { createFormat, type Format } from "#domain/format.ts";

export interface CatalogueView {
  catalogue: Catalogue;
  format: Format;
  /** The place whose figures are shown until the reader chooses another. */
  nation: Place;
  /** The skill's name, or its id for one that is not in the catalogue. */
  skillName(id: string): string;
  /** The role with that slug. @throws for a slug that is not in the catalogue. */
  role(slug: string): RoleSummary;
  /** For charts of the roles' own ranges alone, by the year; others stand on the axis of `usePay`. */
  rangeAxis: Axis;
}

function createView(catalogue: Catalogue): CatalogueView {
  const [nation] = catalogue.places;
  if (!nation) throw new Error("the catalogue has no places");
  const roles = new Map(catalogue.roles.map((role) => [role.slug, role]));
  const skills = new Map<string, SkillEntry>(catalogue.skills.map((skill) => [skill.id, skill]));
  const ranges = catalogue.roles.flatMap(({ pay }) => [pay.from, pay.to]);
  return {
    catalogue,
    nation,
    format: createFormat(catalogue.site.locale, catalogue.currency),
    skillName: (id) => skills.get(id)?.name ?? id,
    role: (slug) => {
      const role = roles.get(slug);
      if (!role) throw new Error(`${slug} is not in the catalogue`);
      return role;
    },
    rangeAxis: payAxis(ranges),
  };
}

const CatalogueContext = createContext<CatalogueView | null>(null);

/** Hands the catalogue to features, which must not import the instance themselves. */
export function CatalogueProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  const view = useMemo(() => createView(catalogue), [catalogue]);
  return <CatalogueContext value={view}>{children}</CatalogueContext>;
}

/** The catalogue with its look-ups, formatters and axes. @throws outside a provider. */
export function useCatalogue(): CatalogueView {
  const view = useContext(CatalogueContext);
  if (!view) throw new Error("useCatalogue needs a CatalogueProvider above it");
  return view;
}
