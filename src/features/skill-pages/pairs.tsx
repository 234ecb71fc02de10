import type { ReactNode } from "react";
import { Link } from "react-router";
import { plural } from "#domain/format.ts";
import { type Pairing, pairings } from "#domain/pairings.ts";
import { rolesByUsage, usageSlots } from "#domain/roles-by-usage.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import row from "#ui/item-row.module.css";
import { Strip } from "#ui/strip.tsx";
import styles from "./pairs.module.css";

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
  const users = rolesByUsage(roles, skill.id);
  const scope = users.essential.length > 0 ? "essential" : "asked";
  const mine = users[scope === "essential" ? "essential" : "also"].length;
  const list = pairings(skill.id, roles, skills, scope, everywhere);
  const cut = list.length > FIRST + 1 ? FIRST : list.length;
  const shown = list.slice(0, cut);
  return (
    <>
      <p className={styles.rule}>
        {scope === "essential"
          ? `Counted over the ${plural(mine, "role")} for which ${skill.name} is essential, and what else is for them`
          : `${skill.name} is essential for no role, so what is also asked for counts too, over the ${plural(mine, "role")} that ${mine === 1 ? "lists" : "list"} it`}
        : most roles in common first, then fewest others, then the order of the dataset.
        {everywhere && everywhere !== skill.id && ` ${skillName(everywhere)} is left out: every role has it.`}
      </p>
      {list.length === 0 && <p>No other skill is listed by the same roles.</p>}
      <ul className={styles.pairs}>
        {shown.map(({ skill: id, both, either }) => {
          const other = { id, name: skillName(id) };
          const shared = roles.filter(({ slug }) => both.includes(slug));
          return (
            <li key={id} className={row.row}>
              <div>
                <Link to={skillAddress(id, carried)} className={row.name}>
                  {other.name}
                </Link>
                <p>
                  together in {both.length} of {plural(mine, "role")}
                  {either > mine &&
                    `, ${scope === "essential" ? "essential for" : "listed by"} ${plural(either - mine, "other")}`}
                </p>
              </div>
              <Strip
                slots={usageSlots(roles, { essential: shared, also: [] })}
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
