import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import type { SkillDetail } from "#data/learning.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { groupId } from "./group-id.ts";
import styles from "./skill-hero.module.css";

/** An address as it is said: `playwright.dev/python` for `https://playwright.dev/python/`. */
const spoken = (site: string) => site.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

function Count({ label, roles, total }: { label: string; roles: readonly RoleSummary[]; total: number }) {
  const { count } = useCatalogue().format;
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figure">
        {count(roles.length)}{" "}
        <span>
          of {count(total)} {total === 1 ? "role" : "roles"}
        </span>
      </dd>
    </div>
  );
}

/** What the skill is, how many roles list it, and how well the reader knows it. */
export function SkillHero({
  detail,
  level,
}: {
  detail: SkillDetail;
  /** The choice of how well the reader knows it. */
  level: ReactNode;
}) {
  const { catalogue, usersOf, asksForMore } = useCatalogue();
  const carried = useCarried();
  const { roles, groups } = catalogue;
  const users = usersOf(detail.id);
  const group = groups.find(({ id }) => id === detail.group);
  return (
    <header className={"page page-hero"}>
      <div>
        {group && (
          <p className={styles.group}>
            <Link to={`${carryTo(paths.skills.build(), carried)}#${groupId(group.id)}`}>{group.name}</Link>
          </p>
        )}
        <h1>{detail.name}</h1>
        <p className="standfirst">{detail.meaning}.</p>
        {detail.aliases.length > 0 && (
          <p className={styles.aliases}>Also found as {detail.aliases.join(", ")}</p>
        )}
      </div>
      <div>
        <dl className={styles.facts}>
          <Count label="Essential for" roles={users.essential} total={roles.length} />
          {asksForMore && <Count label="Also asked for in" roles={users.also} total={roles.length} />}
          <div>
            <dt>Official site</dt>
            <dd>
              {detail.site ? (
                <a href={detail.site} rel="noreferrer">
                  <span className="vh">Official site of {detail.name}:</span> {spoken(detail.site)}
                </a>
              ) : (
                "Nobody owns it: no official site"
              )}
            </dd>
          </div>
        </dl>
        <div className={`${styles.level} needs-script`}>
          <p>How well you know it</p>
          <div>
            <div className={styles.told}>{level}</div>
          </div>
          <p>
            Stays in this browser, under <Link to={carryTo(paths.mySkills.build(), carried)}>My skills</Link>.
          </p>
        </div>
      </div>
    </header>
  );
}
