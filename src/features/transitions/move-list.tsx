import { type ReactNode, useMemo, useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { countOf } from "#domain/count-words.ts";
import { pageOf } from "#domain/list-size.ts";
import { movesFrom } from "#domain/transitions.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import { FromField } from "./from-field.tsx";
import { GridKey } from "./grid-key.tsx";
import { GridNotes } from "./grid-notes.tsx";
import styles from "./move-list.module.css";
import { MoveRow } from "./move-row.tsx";
import { useCounted } from "./use-counted.ts";

/**
 * Where one can go from one role, for more roles than a grid can hold: the least to learn first, in pages.
 * @param settings how pay is shown, of the roles that are on the page.
 */
export function MoveList({ settings }: { settings: (roles: readonly RoleSummary[]) => ReactNode }) {
  const { catalogue, format, role } = useCatalogue();
  const { roles } = catalogue;
  const [slug, setSlug] = useState(roles[0]?.slug ?? "");
  const counted = useCounted();
  const announce = useAnnounce();
  const from = role(slug);
  const moves = useMemo(() => movesFrom(from, roles, counted), [from, roles, counted]);
  const [page, setPage] = usePage(`${slug} ${[...counted].join()}`);
  const shown = pageOf(moves, page);
  const targets = shown.items.map(({ to }) => role(to));
  const onPage = [from, ...targets];
  const pick = (next: RoleSummary) => {
    setSlug(next.slug);
    announce(`From ${next.name}`);
  };
  return (
    <>
      <FromField onPick={pick} />
      {settings(onPage)}
      <h3 className={styles.from}>
        From {from.name} <CodeTag code={from.code} hue={from.hue} />
      </h3>
      <p className={styles.rule}>
        To {countOf(moves.length, "role", format.count)}: the fewest essential skills to add first, then the
        most brought along, then the order of the dataset.
      </p>
      <GridKey hue={from.hue} />
      <ul className={styles.moves} aria-label={`From ${from.name}`}>
        {targets.map((to) => (
          <MoveRow key={to.slug} from={from} to={to} />
        ))}
      </ul>
      <Pager shown={shown} of={moves.length} label="roles" count={format.count} onPage={setPage} />
      <GridNotes roles={onPage} from={from} />
    </>
  );
}
