import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import type { ProgramText, RoleCode } from "#data/code.ts";
import { editPath } from "#domain/edits.ts";
import { CodeSample } from "#features/code-sample/code-sample.tsx";
import { LinkedCode } from "#features/code-sample/linked-code.tsx";
import { Notes } from "#features/code-sample/notes.tsx";
import { SampleDisclosure } from "#features/code-sample/sample-disclosure.tsx";
import { Bench } from "#features/python-runner/bench.tsx";
import { Task } from "#features/python-runner/task.tsx";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./role-code.module.css";

function ProgramBench({
  role,
  program,
  beside,
}: {
  role: RoleSummary;
  program: ProgramText;
  beside: RoleCode["beside"];
}) {
  const { file, text, lines, notes } = program;
  const label = `${program.title}: Python program of ${role.name}`;
  return (
    <>
      <h3 className={styles.title}>{program.title}</h3>
      <p className={styles.summary}>{program.summary}</p>
      <Bench
        program={{ path: editPath(role.slug, file), file, source: { text, lines }, checks: null, beside }}
        label={label}
        recorded={program.output}
        block={(shown) => (
          <LinkedCode {...{ file, label }} {...shown} notes={shown.lines === lines ? notes : []} />
        )}
        below={({ edited }) => <Notes file={file} notes={notes} changed={edited} />}
      />
    </>
  );
}

/** The code of a role: its part of the shared problem, a task to try, and samples in its own tools. */
export function RoleCodeSection({ title, role, code }: { title: string; role: RoleSummary; code: RoleCode }) {
  const { program, task, samples, beside } = code;
  const carried = useCarried();
  return (
    <Section
      id="code"
      title={title}
      className="long"
      note={
        program && (
          <p>
            Its part of one problem that all the roles share.{" "}
            <Link to={carryTo(paths.oneProblem.build(), carried)}>See them side by side</Link>
          </p>
        )
      }
    >
      {program && <ProgramBench role={role} program={program} beside={beside} />}
      {task && (
        <Task
          slug={role.slug}
          task={task}
          beside={beside}
          block={(shown) => <LinkedCode label={`${shown.file} of “${task.title}”`} {...shown} />}
        />
      )}
      {samples.length > 0 && (
        <>
          <h3 className={styles.title}>In the role’s own tools</h3>
          <p className={styles.summary}>
            The same trade with what it works with every day. Shown, not run: none of these libraries is part
            of this page.
          </p>
        </>
      )}
      {samples.map((sample) => (
        <SampleDisclosure key={sample.file} sample={sample}>
          <CodeSample name={role.name} sample={sample} />
        </SampleDisclosure>
      ))}
    </Section>
  );
}
