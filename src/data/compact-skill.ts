import type { Need, SkillDetail } from "./learning.ts";

/** A skill's details as they are downloaded: thousands of roles need a skill for a few reasons. */
export interface CompactSkill extends Omit<SkillDetail, "needs"> {
  reasons: readonly Need[];
  /** The roles that need it, each with the place of its reason, from 0. */
  needs: readonly (readonly [slug: string, reason: number])[];
}

/** Each reason once. `expandSkill` undoes it. */
export function compactSkill({ needs, ...rest }: SkillDetail): CompactSkill {
  const places = new Map<string, number>();
  const reasons: Need[] = [];
  const placeOf = (need: Need) => {
    const text = JSON.stringify(need);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, reasons.length);
    return reasons.push(need) - 1;
  };
  return { ...rest, needs: needs.map(({ slug, need }) => [slug, placeOf(need)]), reasons };
}

/** What `compactSkill` was given. @throws for a role whose reason is not there. */
export function expandSkill({ needs, reasons, ...rest }: CompactSkill): SkillDetail {
  return {
    ...rest,
    needs: needs.map(([slug, place]) => {
      const need = reasons[place];
      if (!need) throw new Error(`the reason why ${slug} needs ${rest.id} is missing`);
      return { slug, need };
    }),
  };
}
