import { type ReactNode, useState } from "react";
import type { PairCell } from "#domain/pair-grid.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { GridCell } from "./grid-cell.tsx";
import styles from "./transition-grid.module.css";
import { cellName, useGridFocus } from "./use-grid-focus.ts";

/** Up to so many columns have room for the change in money beside that in percent. */
const ROOMY = 8;

/**
 * Every role by every role: where one is down the side, where one goes along the top. The row and the column of
 * the cell under the pointer, or with the focus, stand out.
 */
export function TransitionGrid({ caption, describedBy }: { caption: ReactNode; describedBy: string }) {
  const { roles } = useCatalogue().catalogue;
  const { table, onKeyDown, setStop, isStop } = useGridFocus(roles.length);
  const [pointed, setPointed] = useState<PairCell | null>(null);
  const [focused, setFocused] = useState<PairCell | null>(null);
  const at = pointed ?? focused;
  const on = (is: boolean) => is || undefined;
  return (
    <div className={styles.frame} data-many={on(roles.length > ROOMY)}>
      <table
        ref={table}
        className={styles.grid}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setFocused(null)}
      >
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="vh">from</span>
              <span aria-hidden="true">from ↓</span> <span aria-hidden="true">to →</span>
            </th>
            {roles.map((to, column) => (
              <th key={to.slug} scope="col" data-on={on(at?.column === column)} data-hue={to.hue}>
                <CodeTag code={to.code} hue={to.hue} />
                <span className="vh-narrow">{to.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((from, row) => (
            <tr key={from.slug}>
              <th scope="row" data-on={on(at?.row === row)} data-hue={from.hue}>
                <CodeTag code={from.code} hue={from.hue} />
                <span className="vh-narrow">{from.name}</span>
              </th>
              {roles.map((to, column) => {
                const cell = { row, column };
                return (
                  <td
                    key={to.slug}
                    data-on={on(at?.row === row || at?.column === column)}
                    data-diagonal={on(row === column)}
                    onPointerEnter={() => setPointed(row === column ? null : cell)}
                  >
                    {row === column ? (
                      <>
                        <span aria-hidden="true">—</span>
                        <span className="vh">the role itself</span>
                      </>
                    ) : (
                      <GridCell
                        from={from}
                        to={to}
                        cell={cellName(cell)}
                        isStop={isStop(cell)}
                        onFocus={() => {
                          setStop(cell);
                          setFocused(cell);
                        }}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
