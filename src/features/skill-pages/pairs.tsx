import type { ReactNode } from "react";
import { Link } from "react-router";
import { plural } from "#domain/format.ts";
import { type Pairing, pairings } from "#domain/pairings.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Strip } from "#ui/strip.tsx";
import styles from "./pairs.module.css";
import { rolesByUsage } from "./roles-by-usage.ts";

/** So many pairs are shown before the rest; one more than this is shown rather than hidden. */
const FIRST = 8;

type Named = { id: string; name: string };

/** The skills of those pairs that follow the ones shown. */
function Rest({ rest, last }: { rest: readonly Pairing[]; last: Pairing | undefined }) {
  const { skillName } = useCatalogue();
  const carried = useCarried();
  const close = rest.filter(
    ({ both, either }) => both.length === last?.both.length && either === last.either,
  ).length;
  return (
    <Disclosure
      summary={`${rest.length} more${close > 0 ? `, ${close === rest.length ? "all" : close} just as close as the last one here` : ", less close"}`}
    >
      <ul className={styles.rest}>
        {rest.map(({ skill }) => (
          <li key={skill}>
            <Link to={skillAddress(skill, carried)}>{skillName(skill)}</Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What the same roles use together with a skill, with the rule that ranks it. */
export function Pairs({ skill, know }: { skill: Named; know: (skill: Named) => ReactNode }) {
  const { catalogue, format, skillName } = useCatalogue();
  const carried = useCarried();
  const { roles, skills, site } = catalogue;
  const { everywhere } = site;
  const scope = rolesByUsage(roles, skill.id).essential.length > 0 ? "essential" : "asked";
  const list = pairings(skill.id, roles, skills, scope, everywhere);
  const cut = list.length > FIRST + 1 ? FIRST : list.length;
  const shown = list.slice(0, cut);
  return (
    <>
      <p className={styles.rule}>
        {scope === "essential"
          ? "Counted over what is essential for the same roles"
          : `${skill.name} is essential for no role, so what is also asked for counts too`}
        : most roles in common first, then fewest roles that list only one of the two, then the order of the
        dataset.
        {everywhere && everywhere !== skill.id && ` ${skillName(everywhere)} is left out: every role has it.`}
      </p>
      {list.length === 0 && <p>No other skill is listed by the same roles.</p>}
      <ul className={styles.pairs}>
        {shown.map(({ skill: id, both, either }) => {
          const other = { id, name: skillName(id) };
          const shared = roles.filter(({ slug }) => both.includes(slug));
          return (
            <li key={id}>
              <div>
                <Link to={skillAddress(id, carried)} className={styles.name}>
                  {other.name}
                </Link>
                <p>
                  together in {both.length} of {plural(either, "role")}
                </p>
              </div>
              <Strip
                slots={roles.map((role) => ({ id: role.slug, hue: role.hue, on: shared.includes(role) }))}
                label={`Together in ${format.list(shared.map(({ shortName }) => shortName))}`}
              />
              <div>{know(other)}</div>
            </li>
          );
        })}
      </ul>
      {cut < list.length && <Rest rest={list.slice(cut)} last={shown.at(-1)} />}
    </>
  );
}
