import type { ReactNode } from "react";
import { Field } from "./field.tsx";
import { Pager } from "./pager.tsx";
import styles from "./searched-list.module.css";

/**
 * A long list to search by name and to read page by page.
 * @param search what the field is called.
 * @param label what the list is of, in the plural: `roles`.
 * @param found how many entries there are with the text in their name; `shown` says which of them `children` shows.
 * @param count writes a number for the reader.
 */
export function SearchedList({
  search,
  label,
  text,
  onText,
  shown,
  found,
  onPage,
  count,
  children,
}: {
  search: string;
  label: string;
  text: string;
  onText: (text: string) => void;
  shown: { page: number; pages: number; from: number; to: number };
  found: number;
  onPage: (page: number) => void;
  count: (value: number) => string;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.list} needs-script`}>
      <Field label={search} className={styles.search ?? ""}>
        {(id) => (
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status" className={styles.found}>
        {found === 0 ? `No ${label} found` : `${count(found)} ${label}`}
      </p>
      {children}
      <Pager shown={shown} of={found} label={label} count={count} onPage={onPage} />
    </div>
  );
}
