import { catalogue } from "virtual:catalogue";
import { roleCode } from "virtual:code";
import problem from "virtual:problem";
import { useState } from "react";
import { data, useLoaderData } from "react-router";
import type { ProblemText } from "#data/code.ts";
import { countWord } from "#domain/format.ts";
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
import styles from "./one-problem.module.css";

interface Loaded {
  problem: ProblemText;
  solved: Solved[];
}

/** @throws a 404 for a dataset whose roles share no problem. */
export async function loader(): Promise<Loaded> {
  const address = paths.oneProblem.build();
  if (problem === null || catalogue.problem === null)
    throw data({ kind: "page", address } satisfies NotFound, { status: 404 });
  const { roles } = problem;
  const solved = catalogue.roles
    .filter(({ slug }) => roles.includes(slug))
    .map(async (role) => ({ role, program: (await roleCode[role.slug]?.())?.default.program }));
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
  const [shown, setShown] = useState<readonly string[]>(() => solved.map(({ role }) => role.slug));
  const parts = {
    files: "The files",
    programs: "Side by side",
    follow: `Follow ${problem.follow.name} through all ${countWord(solved.length)}`,
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
        note={`Every line of every program stands here once, under the stage it belongs to. Each runs on its role’s page, in Python ${catalogue.python.python}.`}
      >
        <ProgramChoice solved={solved} shown={shown} onChange={setShown} />
        <SideBySide solved={solved.filter(({ role }) => shown.includes(role.slug))} stages={problem.stages} />
      </Section>
      <Section id="follow" title={parts.follow}>
        <FollowedOrder problem={problem} solved={solved} />
      </Section>
    </div>
  );
}
