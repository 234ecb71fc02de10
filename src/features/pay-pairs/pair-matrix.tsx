import { intervalText, type PairResult, pairResult } from "#domain/role-pairs.ts";
import { CodeTag } from "#ui/code-tag.tsx";
import { MatrixNotes } from "./matrix-notes.tsx";
import styles from "./pair-matrix.module.css";
import type { RoleSide } from "./use-pair-sides.ts";

function Cell({ result }: { result: PairResult | null }) {
  if (!result) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="vh">the role itself</span>
      </>
    );
  }
  if (result.kind === "same-code") return <span className={styles.word}>same</span>;
  if (result.kind === "unknown") return <span className={styles.word}>no figure</span>;
  const text = intervalText(result, "–");
  return result.least > 50 ? <b>{text}</b> : text;
}

/** More than two roles: every pair of them, both ways round. */
export function PairMatrix({ sides }: { sides: readonly RoleSide[] }) {
  return (
    <>
      <table className={styles.matrix}>
        <caption>Of 100 random pairs, in how many the row earns more than the column</caption>
        <thead>
          <tr>
            <td />
            {sides.map(({ role }) => (
              <th key={role.slug} scope="col">
                <CodeTag code={role.code} hue={role.hue} />
                <span className="vh">{role.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((row) => (
            <tr key={row.role.slug}>
              <th scope="row">
                <CodeTag code={row.role.code} hue={row.role.hue} />
                <span className="vh-narrow">{row.role.name}</span>
              </th>
              {sides.map((column) => (
                <td key={column.role.slug}>
                  <Cell result={row === column ? null : pairResult(row, column)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MatrixNotes sides={sides} />
    </>
  );
}
