import { Link } from "react-router";
import type { ProblemText } from "#data/code.ts";
import type { Compared } from "#features/compare-table/compared.ts";
import { SideBySide } from "#features/one-problem/side-by-side.tsx";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./compare-code.module.css";

/** The shared problem in the compared roles' hands; nothing where none of them has a program. */
export function CompareCode({ compared, problem }: { compared: readonly Compared[]; problem: ProblemText }) {
  const { format } = useCatalogue();
  const carried = useCarried();
  const solved = compared.flatMap(({ role, program }) => (program ? [{ role, program }] : []));
  const unsolved = compared.filter(({ program }) => program === null);
  if (solved.length === 0) return null;
  return (
    <Section
      id="code"
      title="Code"
      className={`long ${styles.code}`}
      note={
        <p>
          <Link to={carryTo(paths.oneProblem.build(), carried)}>{problem.title}</Link>: the files that all
          start from, and one order followed through every program.
        </p>
      }
    >
      <SideBySide solved={solved} stages={problem.stages} />
      {unsolved.length > 0 && (
        <p className={styles.unsolved}>
          Without a program in this dataset: {format.list(unsolved.map(({ role }) => role.name))}.
        </p>
      )}
    </Section>
  );
}
