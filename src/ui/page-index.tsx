import styles from "./page-index.module.css";

/**
 * Links to the sections of a long page.
 * @param parts titles by the ids of their sections, in order; false for a section that is not there.
 */
export function PageIndex({ parts }: { parts: Readonly<Record<string, string | false>> }) {
  return (
    <nav aria-label="On this page" className={styles.index}>
      <ul>
        {Object.entries(parts).map(
          ([id, title]) =>
            title !== false && (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
