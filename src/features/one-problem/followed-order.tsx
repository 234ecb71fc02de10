import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ProblemText } from "#data/code.ts";
import type { NumberedLine } from "#data/lines-naming.ts";
import { codeAddress } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./followed-order.module.css";
import { NamedLines } from "./named-lines.tsx";
import type { Solved } from "./solved.ts";

/** Lines that name the order, under what they are of. */
function Excerpt({ title, lines, id }: { title: ReactNode; lines: readonly NumberedLine[]; id: string }) {
  return (
    <figure className={styles.excerpt}>
      <figcaption>{title}</figcaption>
      <NamedLines lines={lines} id={id} />
    </figure>
  );
}

/** What becomes of one order: what the files hold of it, and then what each program makes of that. */
export function FollowedOrder({ problem, solved }: { problem: ProblemText; solved: readonly Solved[] }) {
  const carried = useCarried();
  const { follow, followed } = problem;
  return (
    <>
      <div className={styles.step}>
        <h3>What the files hold of it</h3>
        <div className={styles.told}>
          <p>{follow.about}</p>
          {followed.files
            .filter(({ lines }) => lines.length > 0)
            .map(({ file, lines }) => (
              <Excerpt key={file} title={<code>{file}</code>} lines={lines} id={follow.id} />
            ))}
        </div>
      </div>
      <ol className={styles.steps}>
        {solved.map(({ role, program }) => {
          const lines = followed.outputs[role.slug] ?? [];
          const file = <code>{program.file}</code>;
          return (
            <li key={role.slug} className={styles.step}>
              <h3>
                <CodeTag code={role.code} hue={role.hue} />
                {role.name}
              </h3>
              <div className={styles.told}>
                <p>{program.follow}</p>
                {lines.length > 0 && (
                  <Excerpt title={<>What {file} prints of it</>} lines={lines} id={follow.id} />
                )}
                <p className={styles.way}>
                  {lines.length === 0 && "What it prints does not name the order. "}
                  <Link to={codeAddress(role.slug, carried)}>Run {file} on its role’s page</Link>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
