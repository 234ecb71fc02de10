import type { ReactNode } from "react";
import type { Compared } from "./compared.ts";
import styles from "./grid-table.module.css";

/** A table on the columns of the comparison; the roles are its column headers, seen in the sticky heads. */
export function GridTable({
  compared,
  caption,
  className = "",
  children,
}: {
  compared: readonly Compared[];
  caption: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <table className={`${styles.table} ${className}`}>
      <caption className="vh">{caption}</caption>
      <colgroup>
        <col className={styles.labels} />
        <col span={compared.length} />
      </colgroup>
      <thead className={styles.head}>
        <tr>
          <td />
          {compared.map(({ role }) => (
            <th key={role.slug} scope="col">
              <span className="vh">{role.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
