import type { ReactNode } from "react";
import { Link } from "react-router";
import { LEVELS_DOWN } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import type { RankedMatch, Tally } from "#domain/match.ts";
import { countWords } from "#domain/match-words.ts";
import { carryTo, paths, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import type { LoadPlan } from "#store/use-plan-detail.ts";
import { CodeTag } from "#ui/code-tag.tsx";
import { Evidence } from "./evidence.tsx";
import { MatchCells } from "./match-cells.tsx";
import styles from "./match-row.module.css";
import { RankLabel } from "./rank-label.tsx";
import { SkillLink } from "./skill-link.tsx";

interface NamedGroup {
  label: string;
  known: boolean;
  skills: readonly string[];
}

/** The skills of a list by how well they are known, the missing ones last. */
function essentialGroups(list: Tally): NamedGroup[] {
  return [
    ...LEVELS_DOWN.map((level) => ({
      label: LEVEL_WORDS[level],
      known: true,
      skills: list.known.filter((entry) => entry.level === level).map(({ skill }) => skill),
    })),
    { label: "Missing", known: false, skills: list.missing },
  ];
}

/** Skills by name below what they have in common; a group with none is left out. */
function Named({ groups }: { groups: readonly NamedGroup[] }) {
  const shown = groups.filter(({ skills }) => skills.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl>
      {shown.map(({ label, known, skills }) => (
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
  const alsoKnown = match.also.known.map(({ skill }) => skill);
  return (
    <li className={styles.row} data-hue={role.hue} value={match.rank}>
      <RankLabel rank={match.rank} tied={match.tied} />
      <div className={styles.head}>
        <h3>
          <Link to={page}>{role.name}</Link>
          <CodeTag code={role.code} hue={role.hue} className={styles.code ?? ""} />
        </h3>
        <p className={styles.counts}>{countWords(match)}</p>
        <p className={styles.cells}>
          <MatchCells list={match.essential} />
        </p>
        <p className={styles.actions}>
          <Link to={carryTo(paths.plan.build(role.slug), carried)}>
            Learning plan <span className="vh">for {role.name}</span>
          </Link>
          {children}
        </p>
      </div>
      <div className={styles.skills}>
        <p className={styles.source}>
          <Link to={`${page}#skills`}>
            Essential<span className="vh">: {role.name}</span>
          </Link>
        </p>
        <Named groups={essentialGroups(match.essential)} />
        <Named groups={[{ label: "Also asked for", known: true, skills: alsoKnown }]} />
        <Evidence match={match} load={load} />
      </div>
    </li>
  );
}
