import { catalogue } from "virtual:catalogue";
import { loadProblem, loadProgram } from "virtual:details";
import { data, useLoaderData } from "react-router";
import type { ProblemText } from "#data/code.ts";
import { MAX_COMPARED } from "#domain/compare-list.ts";
import { countWord } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import type { NotFound } from "#domain/not-found.ts";
import { FollowedOrder } from "#features/one-problem/followed-order.tsx";
import { ProblemFiles } from "#features/one-problem/problem-files.tsx";
import { ProgramChoice } from "#features/one-problem/program-choice.tsx";
import { SideBySide } from "#features/one-problem/side-by-side.tsx";
import type { Solved } from "#features/one-problem/solved.ts";
import { paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import { roleBySlug } from "./catalogue-ids.ts";
import styles from "./one-problem.module.css";
import { usePrograms } from "./use-programs.ts";

interface Loaded {
  problem: ProblemText;
  solved: Solved[];
}

/** @throws a 404 for a dataset whose roles share no problem. */
export async function loader(): Promise<Loaded> {
  const address = paths.oneProblem.build();
  const problem = catalogue.problem === null ? null : await loadProblem();
  if (problem === null) throw data({ kind: "page", address } satisfies NotFound, { status: 404 });
  // Of many programs only those that are shown first: the others come when they are chosen.
  const many = problem.roles.length > SIDE_BY_SIDE;
  const first = many ? problem.roles.slice(0, MAX_COMPARED) : problem.roles;
  const solved = first.flatMap((slug) => {
    const role = roleBySlug.get(slug);
    return role ? [loadProgram(slug).then((program) => ({ role, program }))] : [];
  });
  return {
    problem,
    solved: (await Promise.all(solved)).flatMap(({ role, program }) => (program ? [{ role, program }] : [])),
  };
}

/** The page says the same whatever the query says. */
export const shouldRevalidate = () => false;

export const handle = {
  meta: (loaded: Loaded | undefined) =>
    loaded
      ? { title: `${loaded.problem.title} | ${catalogue.site.name}`, description: loaded.problem.lead }
      : null,
};

export function Component() {
  const { problem, solved } = useLoaderData<typeof loader>();
  const { catalogue } = useCatalogue();
  const { shown, choose, failed, programs } = usePrograms(solved);
  const roles = problem.roles.flatMap((slug) => roleBySlug.get(slug) ?? []);
  const many = roles.length > SIDE_BY_SIDE;
  const parts = {
    files: "The files",
    programs: "Side by side",
    follow: `Follow ${problem.follow.name} through ${many ? "the programs shown" : `all ${countWord(solved.length)}`}`,
  };
  return (
    <div className="page">
      <div className={`page-lead ${styles.lead}`}>
        <h1 className="page-title">{problem.title}</h1>
        <p>{problem.lead}</p>
      </div>
      <PageIndex parts={parts} />
      <Section id="files" title={parts.files} note="Each link downloads its file.">
        <ProblemFiles problem={problem} />
      </Section>
      <Section
        id="programs"
        title={parts.programs}
        className="long"
        note={`Every line of every program stands here once, under the stage it belongs to. Each runs on its role’s page${catalogue.python ? `, in Python ${catalogue.python.python}` : ""}.`}
      >
        <ProgramChoice roles={roles} shown={shown} onChange={choose} />
        {failed && <p role="alert">A program could not be loaded: choose it again.</p>}
        <SideBySide solved={programs} stages={problem.stages} />
      </Section>
      <Section id="follow" title={parts.follow}>
        <FollowedOrder problem={problem} solved={many ? programs : solved} />
      </Section>
    </div>
  );
}
