import { Link } from "react-router";
import type { SkillDetail } from "#data/learning.ts";
import { evidenceWords } from "#domain/need-words.ts";
import { roleAddress, tickedAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./role-needs.module.css";

/** What each kind of need is called, and the section of the role's page that lists it. */
const KINDS = {
  essential: { words: "Essential", section: "skills" },
  also: { words: "Also asked for", section: "also" },
} as const;

/** The roles that do not list the skill, said plainly. */
function Others({ needs }: Pick<SkillDetail, "needs">) {
  const { catalogue, format } = useCatalogue();
  const others = catalogue.roles.filter((role) => !needs.some(({ slug }) => slug === role.slug));
  if (needs.length === 0) return <p>No role in this dataset lists it.</p>;
  if (others.length === 0) return <p>Every role lists it.</p>;
  return (
    <p>
      Not listed for {format.list(others.map(({ shortName }) => shortName))}: the article does not name it
      there, and O*NET does not mark it In Demand for{" "}
      {others.length === 1 ? "the official occupation" : "their official occupations"}.
    </p>
  );
}

/** The roles that list a skill, in their fixed order, each with the evidence and its source. */
export function RoleNeeds({ detail }: { detail: SkillDetail }) {
  const { role, format } = useCatalogue();
  const carried = useCarried();
  const { needs } = detail;
  return (
    <>
      <ul className={styles.roles}>
        {needs.map(({ slug, need }) => {
          const { name, code, hue } = role(slug);
          const { words, section } = KINDS[need.kind];
          return (
            <li key={slug} data-hue={hue}>
              <h3>
                <CodeTag code={code} hue={hue} />
                <Link to={`${roleAddress(slug, carried)}#${section}`}>{name}</Link>
              </h3>
              <p className={styles.kind} data-usage={need.kind}>
                {words}
              </p>
              <p>{evidenceWords(need, format.list)}</p>
              <p className={styles.source}>
                <a href={`#source-${need.source.id}`}>{need.source.title}</a>
              </p>
            </li>
          );
        })}
      </ul>
      <div className={styles.others}>
        <Others needs={needs} />
        {needs.length > 0 && (
          <Link className={buttonClass("plain")} to={tickedAddress([detail.id], carried)}>
            {needs.length === 1 ? "Show this role in Explore" : "Show these roles in Explore"}
          </Link>
        )}
      </div>
    </>
  );
}
