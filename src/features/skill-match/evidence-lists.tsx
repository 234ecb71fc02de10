import { Link } from "react-router";
import type { Need, PlanDetail } from "#data/learning.ts";
import { capital } from "#domain/format.ts";
import type { Level } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { type Match, sizeOf, type Tally } from "#domain/match.ts";
import { everywhereWords, evidenceWords } from "#domain/need-words.ts";
import { sentences } from "#domain/source-words.ts";
import { carryTo, paths, roleAddress, sampleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./evidence.module.css";
import { SkillLink } from "./skill-link.tsx";

/** How the source names the skill, leading to where the role's page lists it. */
function NeedLine({ slug, need }: { slug: string; need: Need }) {
  const { catalogue, format } = useCatalogue();
  const page = roleAddress(slug, useCarried());
  return (
    <p>
      <Link to={`${page}#${need.kind === "essential" ? "skills" : "also"}`}>
        {evidenceWords(need, format.list, catalogue.site.words)}
      </Link>
    </p>
  );
}

function Entry({ skill, level, plan }: { skill: string; level: Level | null; plan: PlanDetail }) {
  const carried = useCarried();
  const need = plan.needs[skill];
  return (
    <li>
      <p>
        <SkillLink id={skill} known={level !== null} />{" "}
        <span className={styles.level}>{level === null ? "missing" : LEVEL_WORDS[level].toLowerCase()}</span>
      </p>
      {need && <NeedLine slug={plan.slug} need={need} />}
      {(plan.samples[skill] ?? []).map((sample) => (
        <p key={`${sample.file}-${sample.line}`}>
          <Link to={sampleAddress(sample, carried)}>
            Seen in {sample.file}, line {sample.line}
          </Link>
          <code>{sample.code.map(([, text]) => text).join("")}</code>
        </p>
      ))}
    </li>
  );
}

/** Who says so: each source of the list once, leading to its entry among all sources. */
function Sources({ needs }: { needs: readonly Need[] }) {
  const carried = useCarried();
  const cited = new Map(needs.map(({ source }) => [source.id, source]));
  return [...cited.values()].map((source) => (
    <span key={source.id}>
      {" "}
      Source:{" "}
      <Link to={`${carryTo(paths.sources.build(), carried)}#source-${source.id}`}>{source.title}</Link>.{" "}
      {sentences([`Publisher: ${source.publisher}`, source.period])}
    </span>
  ));
}

function List({ title, list, plan }: { title: string; list: Tally; plan: PlanDetail }) {
  const { catalogue, skillName } = useCatalogue();
  const { source, register } = catalogue.site.words;
  const skills = [...list.known.map(({ skill }) => skill), ...list.missing];
  const needs = skills.flatMap((skill) => plan.needs[skill] ?? []);
  const code = needs.find((need) => need.kind === "also");
  return (
    <section className={styles.group}>
      <h4>
        {title}: {list.known.length} of {sizeOf(list)}
      </h4>
      <p className={styles.source}>
        {code
          ? `${capital(register.name)} marks them ${register.mark} for ${code.onet}, ${code.title}.`
          : `${capital(source)} names them${everywhereWords(catalogue.site, skillName, skills)}.`}
        <Sources needs={needs} />
      </p>
      <ul>
        {list.known.map(({ skill, level }) => (
          <Entry key={skill} skill={skill} level={level} plan={plan} />
        ))}
        {list.missing.map((skill) => (
          <Entry key={skill} skill={skill} level={null} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

/** Every skill a role lists, what is known before what is missing, each with its source and its line of code. */
export function EvidenceLists({ match, plan }: { match: Match; plan: PlanDetail }) {
  return (
    <>
      <List title="Essential" list={match.essential} plan={plan} />
      {sizeOf(match.also) > 0 && <List title="Also asked for" list={match.also} plan={plan} />}
    </>
  );
}
