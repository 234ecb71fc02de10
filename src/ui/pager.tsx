import { useAnnounce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import styles from "./pager.module.css";

/** Where a shown stretch stands in its list; see `ListPage` in #domain/list-size.ts. */
interface Stretch {
  page: number;
  pages: number;
  from: number;
  to: number;
}

/**
 * The way through a list that is read page by page; nothing where one page holds it all.
 * @param of how many rows the whole list has.
 * @param label of what, in the plural: `roles`.
 * @param count writes a number for the reader.
 */
export function Pager({
  shown: { page, pages, from, to },
  of,
  label,
  count,
  onPage,
}: {
  shown: Stretch;
  of: number;
  label: string;
  count: (value: number) => string;
  onPage: (page: number) => void;
}) {
  const announce = useAnnounce();
  if (pages === 1) return null;
  const go = (next: number) => {
    onPage(next);
    announce(`Page ${count(next)} of ${count(pages)}`);
  };
  return (
    <nav className={`${styles.pager} needs-script`} aria-label={`Pages of ${label}`}>
      <Button unavailable={page === 1} onClick={() => go(page - 1)}>
        Previous
      </Button>
      <p>
        {count(from)}–{count(to)} of {count(of)} {label}
      </p>
      <Button unavailable={page === pages} onClick={() => go(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
