import type { ProblemText } from "#data/code.ts";
import { paths } from "#paths";
import styles from "./problem-files.module.css";

/** The files that every program starts from: what is in them, what is odd about them, what made them. */
export function ProblemFiles({ problem }: { problem: ProblemText }) {
  const { columns, quirks, files, origin, script, made } = problem;
  return (
    <>
      <ul className={styles.downloads} aria-label="Downloads">
        {[...files, { file: script, about: origin }].map(({ file, about }) => (
          <li key={file}>
            <a href={paths.dataFile(`samples/${file}`)} download={file}>
              {file}
            </a>
            {about}
          </li>
        ))}
      </ul>
      <div className={styles.parts}>
        <table className={styles.columns}>
          <caption>The columns of {files[0]?.file}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">Column</th>
              <th scope="col">What it holds</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, meaning }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <h3>What to look out for in it</h3>
          <ul className={styles.quirks}>
            {quirks.map(({ name, meaning }) => (
              <li key={name}>
                <b>{name}.</b> {meaning}
              </li>
            ))}
          </ul>
          <h3>What {script} printed</h3>
          <pre className={styles.made}>{made.trimEnd()}</pre>
        </div>
      </div>
    </>
  );
}
