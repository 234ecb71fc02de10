import type { ReactNode } from "react";
import { Link } from "react-router";
import { LEVELS } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import type { RankedMatch, Tally } from "#domain/match.ts";
import { carryTo, paths, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Evidence } from "./evidence.tsx";
import { MatchCells } from "./match-cells.tsx";
import styles from "./match-row.module.css";
import { countWords, levelCounts } from "./match-words.ts";
import { RankLabel } from "./rank-label.tsx";
import { SkillLink } from "./skill-link.tsx";
import type { LoadPlan } from "./use-plan-detail.ts";

/** The skills of a list by how well they are known, the missing ones last; what is empty is left out. */
function Named({ list }: { list: Tally }) {
  const groups = [
    ...LEVELS.toReversed().map((level) => ({
      label: LEVEL_WORDS[level],
      known: true,
      skills: list.known.filter((entry) => entry.level === level).map(({ skill }) => skill),
    })),
    { label: "Missing", known: false, skills: list.missing },
  ];
  return (
    <dl>
      {groups
        .filter(({ skills }) => skills.length > 0)
        .map(({ label, known, skills }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {skills.map((id) => (
                  <li key={id}>
                    <SkillLink id={id} known={known} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
}

/**
 * One role against what the reader knows: its rank, the counts, every essential skill by name, the evidence.
 * @param children controls of the role, beside the link to its plan.
 */
export function MatchRow({
  match,
  load,
  children,
}: {
  match: RankedMatch;
  load: LoadPlan;
  children: ReactNode;
}) {
  const role = useCatalogue().role(match.slug);
  const carried = useCarried();
  const page = roleAddress(role.slug, carried);
  const levels = levelCounts(match.essential);
  return (
    <li className={styles.row} data-hue={role.hue} value={match.rank}>
      <RankLabel rank={match.rank} tied={match.tied} />
      <div className={styles.head}>
        <h3>
          <Link to={page}>{role.name}</Link>
          <CodeTag code={role.code} hue={role.hue} className={styles.code ?? ""} />
        </h3>
        <p className={styles.counts}>{countWords(match)}</p>
        <div className={styles.levels}>
          <MatchCells list={match.essential} />
          <p>{levels === "" ? "none of the essential ones yet" : `of the essential ones: ${levels}`}</p>
        </div>
        <p className={styles.actions}>
          <Link to={carryTo(paths.plan.build(role.slug), carried)}>
            Way to this role<span className="vh">: {role.name}</span>
          </Link>
          {children}
        </p>
      </div>
      <div className={styles.skills}>
        <p className={styles.source}>
          Essential, as <Link to={`${page}#skills`}>named by the article</Link>
        </p>
        <Named list={match.essential} />
        <Evidence match={match} load={load} />
      </div>
    </li>
  );
}
