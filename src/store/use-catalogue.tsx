import { createContext, type ReactNode, useContext } from "react";
import type { Catalogue, Place, RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { type AmountRules, amountRules } from "#domain/amount.ts";
import { type Axis, payAxis } from "#domain/axis.ts";
import { createFormat, type Format } from "#domain/format.ts";
import { hasMap } from "#domain/map-list.ts";
import { once } from "#domain/once.ts";
import { payLimits } from "#domain/pay-limits.ts";
import type { RolesByUsage } from "#domain/roles-by-usage.ts";
import { asksForMore, usersBySkill } from "#domain/skill-users.ts";

export interface CatalogueView {
  catalogue: Catalogue;
  format: Format;
  /** The place whose figures are shown until the reader chooses another. */
  nation: Place;
  /** How amounts of pay are typed, and which can be pay. */
  amounts: AmountRules;
  /** Whether there are figures outside the nation to choose from. */
  hasPlaces: boolean;
  /** Whether the nation's parts have figures, and so a map. */
  hasMap: boolean;
  /** Whether pay can be adjusted for living cost anywhere but in the nation, which is the base. */
  hasParities: boolean;
  /** The order of two names in the site's language: below zero when `a` stands first. */
  compareNames(a: string, b: string): number;
  /** Whether any role lists skills that are also asked for; else nothing need be said of them. */
  asksForMore: boolean;
  /** The roles that list a skill, each in their fixed order; looked up, so that rows of many skills may ask. */
  usersOf(skill: string): RolesByUsage;
  /** The skill's name, or its id for one that is not in the catalogue. */
  skillName(id: string): string;
  /** The role with that slug. @throws for a slug that is not in the catalogue. */
  role(slug: string): RoleSummary;
  /** An amount of pay a year amid the roles' ranges, to show how one is typed. */
  exampleAmount: number;
  /** For charts of the roles' own ranges alone, by the year; others stand on the axis of `usePay`. */
  rangeAxis: Axis;
}

function createView(catalogue: Catalogue): CatalogueView {
  const [nation] = catalogue.places;
  if (!nation) throw new Error("the catalogue has no places");
  const roles = new Map(catalogue.roles.map((role) => [role.slug, role]));
  const skills = new Map<string, SkillEntry>(catalogue.skills.map((skill) => [skill.id, skill]));
  const rangeAxis = payAxis(catalogue.roles.flatMap(({ pay }) => [pay.from, pay.to]));
  const { ticks } = rangeAxis;
  const { locale } = catalogue.site;
  const names = once(() => new Intl.Collator(locale));
  const amounts = once(() => amountRules(locale, catalogue.currency, payLimits(catalogue.roles)));
  const elsewhere = catalogue.places.filter(({ kind }) => kind !== "nation");
  return {
    catalogue,
    nation,
    hasPlaces: elsewhere.length > 0,
    hasMap: hasMap(catalogue.places),
    hasParities: elsewhere.some(({ parity }) => parity !== null),
    compareNames: (a, b) => names().compare(a, b),
    format: createFormat(locale, catalogue.currency),
    get amounts() {
      return amounts();
    },
    asksForMore: asksForMore(catalogue.roles),
    usersOf: usersIn(catalogue),
    skillName: (id) => skills.get(id)?.name ?? id,
    role: (slug) => {
      const role = roles.get(slug);
      if (!role) throw new Error(`${slug} is not in the catalogue`);
      return role;
    },
    exampleAmount: ticks[Math.floor((ticks.length - 1) / 2)] ?? 0,
    rangeAxis,
  };
}

const NOBODY: RolesByUsage = { essential: [], also: [] };

/** Looks up who lists a skill; all are worked out with the first that is asked for. */
function usersIn({ roles }: Catalogue): CatalogueView["usersOf"] {
  let users: ReturnType<typeof usersBySkill<RoleSummary>> | null = null;
  return (skill) => {
    users ??= usersBySkill(roles);
    return users.get(skill) ?? NOBODY;
  };
}

/** Made once for a catalogue: thousands of pages are prerendered with the same one. */
const views = new WeakMap<Catalogue, CatalogueView>();

function viewOf(catalogue: Catalogue): CatalogueView {
  const view = views.get(catalogue) ?? createView(catalogue);
  views.set(catalogue, view);
  return view;
}

const CatalogueContext = createContext<CatalogueView | null>(null);

/** Hands the catalogue to features, which must not import the instance themselves. */
export function CatalogueProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  return <CatalogueContext value={viewOf(catalogue)}>{children}</CatalogueContext>;
}

/** The catalogue with its look-ups, formatters and axes. @throws outside a provider. */
export function useCatalogue(): CatalogueView {
  const view = useContext(CatalogueContext);
  if (!view) throw new Error("useCatalogue needs a CatalogueProvider above it");
  return view;
}
