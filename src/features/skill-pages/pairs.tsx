import type { ReactNode } from "react";
import { Link } from "react-router";
import { countOf } from "#domain/count-words.ts";
import { pageOf } from "#domain/list-size.ts";
import { type Pairing, pairings } from "#domain/pairings.ts";
import { usageSlots } from "#domain/roles-by-usage.ts";
import { hasStrips } from "#domain/skill-users.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import row from "#ui/item-row.module.css";
import { Pager } from "#ui/pager.tsx";
import { Strip } from "#ui/strip.tsx";
import { usePage } from "#ui/use-page.ts";
import styles from "./pairs.module.css";

/** So many pairs are shown before the rest; one more than this is shown rather than hidden. */
const FIRST = 8;

type Named = { id: string; name: string };

/** The skills of those pairs that follow the ones shown. */
function Rest({ skill, rest, last }: { skill: Named; rest: readonly Pairing[]; last: Pairing | undefined }) {
  const { format, skillName } = useCatalogue();
  const carried = useCarried();
  const [page, setPage] = usePage(skill.id);
  const shown = pageOf(rest, page);
  const close = rest.filter(
    ({ both, either }) => both.length === last?.both.length && either === last.either,
  ).length;
  return (
    <Disclosure
      summary={`${rest.length} more${close > 0 ? `, ${close === rest.length ? "all" : close} just as close as the last one here` : ", less close"}`}
    >
      <ul className={styles.rest}>
        {shown.items.map(({ skill: id }) => (
          <li key={id}>
            <Link to={skillAddress(id, carried)}>{skillName(id)}</Link>
          </li>
        ))}
      </ul>
      <Pager
        shown={shown}
        of={rest.length}
        label={`skills that pair with ${skill.name}`}
        count={format.count}
        onPage={setPage}
      />
    </Disclosure>
  );
}

/** Which of all roles use both skills, where there is room for a slot each. */
function Shared({ both }: { both: readonly string[] }) {
  const { catalogue, format } = useCatalogue();
  const { roles } = catalogue;
  if (!hasStrips(roles.length)) return null;
  const shared = roles.filter(({ slug }) => both.includes(slug));
  const names = shared.map(({ shortName }) => shortName);
  return (
    <Strip
      slots={usageSlots(roles, { essential: shared, also: [] })}
      label={`Together in ${format.list(names)}`}
    />
  );
}

/** What the same roles use together with a skill, with the rule that ranks it. */
export function Pairs({ skill, know }: { skill: Named; know: (skill: Named) => ReactNode }) {
  const { catalogue, format, skillName, usersOf } = useCatalogue();
  const carried = useCarried();
  const { roles, skills, site } = catalogue;
  const { everywhere } = site;
  const users = usersOf(skill.id);
  const scope = users.essential.length > 0 ? "essential" : "asked";
  const mine = users[scope === "essential" ? "essential" : "also"].length;
  const counted = (count: number, one: string) => countOf(count, one, format.count);
  const list = pairings(skill.id, roles, skills, scope, everywhere);
  const cut = list.length > FIRST + 1 ? FIRST : list.length;
  const shown = list.slice(0, cut);
  return (
    <>
      <p className={styles.rule}>
        {scope === "essential"
          ? `Counted over the ${counted(mine, "role")} for which ${skill.name} is essential, and what else is for them`
          : `${skill.name} is essential for no role, so what is also asked for counts too, over the ${counted(mine, "role")} that ${mine === 1 ? "lists" : "list"} it`}
        : most roles in common first, then fewest others, then the order of the dataset.
        {everywhere && everywhere !== skill.id && ` ${skillName(everywhere)} is left out: every role has it.`}
      </p>
      {list.length === 0 && <p>No other skill is listed by the same roles.</p>}
      <ul className={styles.pairs}>
        {shown.map(({ skill: id, both, either }) => {
          const other = { id, name: skillName(id) };
          return (
            <li key={id} className={row.row}>
              <div>
                <Link to={skillAddress(id, carried)} className={row.name}>
                  {other.name}
                </Link>
                <p>
                  together in {format.count(both.length)} of {counted(mine, "role")}
                  {either > mine &&
                    `, ${scope === "essential" ? "essential for" : "listed by"} ${counted(either - mine, "other")}`}
                </p>
              </div>
              <Shared both={both} />
              <div>{know(other)}</div>
            </li>
          );
        })}
      </ul>
      {cut < list.length && <Rest skill={skill} rest={list.slice(cut)} last={shown.at(-1)} />}
    </>
  );
}
