import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { type Column, STATE, stateColumn } from "./columns.ts";
import { isPay, MEASURE_NAMES } from "./measure-words.ts";
import styles from "./state-table.module.css";
import { useChoosePlace } from "./use-choose-place.ts";
import type { MapState } from "./use-pay-map.ts";

/** How an order is said: of names by the alphabet, of figures by size. */
function orderWords(column: Column, direction: MapState["sort"]["direction"]): string {
  if (column.key === STATE) return direction === "ascending" ? "A to Z" : "Z to A";
  return direction === "ascending" ? "lowest first" : "highest first";
}

/** The map in numbers: a row a state, in the order the reader asks for. */
export function StateTable({ map }: { map: MapState }) {
  const { view, columns, shown, sort, sortBy } = map;
  const announce = useAnnounce();
  const choose = useChoosePlace();
  const unit = UNIT_WORDS[view.pay.settings.unit];
  const names = view.roles.map(({ name }) => name).join(" minus ");
  const what = view.difference ? MEASURE_NAMES[view.measure] : "All measures";
  const head = (column: Column) => {
    const sorted = sort.column.key === column.key;
    const arrow = (
      <span className={styles.arrow} aria-hidden="true">
        {sorted && (sort.direction === "ascending" ? "↑" : "↓")}
      </span>
    );
    return (
      <th key={column.key} scope="col" aria-sort={sorted ? sort.direction : undefined}>
        <button
          type="button"
          onClick={() => announce(`Sorted by ${column.label}, ${orderWords(column, sortBy(column))}`)}
        >
          {column.key !== STATE && arrow}
          {column.label}
          {column.key === STATE && arrow}
        </button>
        {column.remark && <small>{column.remark}</small>}
      </th>
    );
  };
  return (
    <>
      <p className={styles.order}>
        {what} of {names}
        {(!view.difference || isPay(view.measure)) && `, pay ${unit}`}. Order: {sort.column.label},{" "}
        {orderWords(sort.column, sort.direction)}.
      </p>
      <section
        className={styles.scroll}
        tabIndex={0}
        aria-label={`Table of the ${view.words.many}, scrolls sideways`}
      >
        <table className={styles.table} data-columns={columns.length}>
          <caption className="vh">
            {what} of {names}
          </caption>
          <thead>
            <tr>{[stateColumn(view), ...columns].map(head)}</tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.place.id} data-chosen={row.place.id === view.pay.place.id || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    aria-current={row.place.id === view.pay.place.id || undefined}
                    onClick={() => choose(row.place)}
                  >
                    {row.place.name}
                  </button>
                </th>
                {columns.map((column) => {
                  const { text, gap } = column.cell(row);
                  return (
                    <td
                      key={column.key}
                      data-gap={gap || undefined}
                      data-sorted={sort.column.key === column.key || undefined}
                    >
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
