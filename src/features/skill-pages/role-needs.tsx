import { Link } from "react-router";
import type { SkillDetail } from "#data/learning.ts";
import { pageOf, SIDE_BY_SIDE } from "#domain/list-size.ts";
import { evidenceWords } from "#domain/need-words.ts";
import { roleAddress, tickedAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import styles from "./role-needs.module.css";

/** What each kind of need is called, and the section of the role's page that lists it. */
const KINDS = {
  essential: { words: "Essential", section: "skills" },
  also: { words: "Also asked for", section: "also" },
} as const;

/** The roles that do not list the skill, said plainly; many are only counted. */
function Others({ needs }: Pick<SkillDetail, "needs">) {
  const { catalogue, format, asksForMore } = useCatalogue();
  const { source, register } = catalogue.site.words;
  const listing = new Set(needs.map(({ slug }) => slug));
  const others = catalogue.roles.filter(({ slug }) => !listing.has(slug));
  if (needs.length === 0) return <p>No role in this dataset lists it.</p>;
  if (others.length === 0) return <p>Every role lists it.</p>;
  const one = others.length === 1;
  const who =
    others.length > SIDE_BY_SIDE
      ? `the other ${format.count(others.length)} roles`
      : format.list(others.map(({ shortName }) => shortName));
  return (
    <p>
      Not listed for {who}: {source} does not name it there
      {asksForMore &&
        `, and ${register.name} does not mark it ${register.mark} for ${one ? "the official occupation" : "their official occupations"}`}
      .
    </p>
  );
}

/** The roles that list a skill, in their fixed order, each with the evidence and its source; many in pages. */
export function RoleNeeds({ detail }: { detail: SkillDetail }) {
  const { catalogue, role, format } = useCatalogue();
  const carried = useCarried();
  const { needs } = detail;
  const [page, setPage] = usePage(detail.id);
  const shown = pageOf(needs, page);
  return (
    <>
      <ul className={styles.roles}>
        {shown.items.map(({ slug, need }) => {
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
              <p>{evidenceWords(need, format.list, catalogue.site.words)}</p>
              <p className={styles.source}>
                <a href={`#source-${need.source.id}`}>{need.source.title}</a>
              </p>
            </li>
          );
        })}
      </ul>
      <Pager
        shown={shown}
        of={needs.length}
        label={`roles that list ${detail.name}`}
        count={format.count}
        onPage={setPage}
      />
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
