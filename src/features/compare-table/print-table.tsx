import { memo, useDeferredValue, useEffect, useState } from "react";
import type { CompareView } from "#domain/choices.ts";
import { groupMatrix, skillMatrix } from "#domain/compare.ts";
import { type OutlookRow, rounds } from "#domain/outlook.ts";
import { linkToShare } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import { OutlookTableRows } from "./outlook-table-rows.tsx";
import styles from "./print-table.module.css";
import { sourcesOf } from "./record.ts";

/** So many tasks fit on the page with few columns, and with many; the screen has the rest. */
const TASKS = { few: 3, many: 1, from: 5 };
/** The rows of the outlook that bear on a choice; the rest is on the screen. */
const OUTLOOK: readonly OutlookRow["key"][] = ["describes", "growth", "openings", "education"];

interface PrintTableProps {
  compared: readonly Compared[];
  notes: readonly string[];
}

/** On paper only: skills, day to day and outlook short enough for one page, and where it all comes from. */
export function PrintTable(props: PrintTableProps) {
  // Nobody sees it while it changes.
  return <Printed {...props} view={useDeferredValue(useExplorer((state) => state.view))} />;
}

const Printed = memo(function Printed({ compared, notes, view }: PrintTableProps & { view: CompareView }) {
  const { catalogue, format, nation, skillName } = useCatalogue();
  const { site } = catalogue;
  const { place, source } = usePay();
  // The main one: on one page there is no room for two that must not be mixed.
  const [round] = rounds(compared.map(({ detail }) => detail));
  const roles = compared.map(({ role }) => role);
  const groups = groupMatrix(skillMatrix(roles, catalogue.skills), { differences: false, also: false });
  const common = groups.all.filter((row) => row.same).map((row) => row.skill);
  const own = (slug: string) => {
    const role = roles.find((entry) => entry.slug === slug);
    return (role?.essential ?? []).filter((id) => !(view.differences && common.includes(id)));
  };
  const [stamp, setStamp] = useState("");
  useEffect(() => {
    const onPrint = () =>
      setStamp(
        `${linkToShare(window.location.href, nation.id)}, printed ${format.date(new Date().toISOString().slice(0, 10))}. `,
      );
    onPrint();
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, [format, nation]);
  const tasks = compared.length >= TASKS.from ? TASKS.many : TASKS.few;
  return (
    <div className={styles.print}>
      <GridTable
        compared={compared}
        caption={round ? "Skills, day to day and outlook in short" : "Skills and day to day in short"}
      >
        <tbody>
          <tr>
            <th scope="row">Essential skills{view.differences && ", differences only"}</th>
            {compared.map(({ role }) => (
              <td key={role.slug}>{own(role.slug).map(skillName).join(", ")}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">Day to day, first {tasks === 1 ? "task" : `${tasks} tasks`}</th>
            {compared.map(({ role, detail }) => (
              <td key={role.slug}>
                {detail.dayToDay.tasks.slice(0, tasks).join(" · ")}
                {detail.dayToDay.occupation && ` (${site.words.register.name})`}
              </td>
            ))}
          </tr>
          <OutlookTableRows
            compared={compared}
            rows={(round?.rows ?? []).filter((row) => OUTLOOK.includes(row.key))}
          />
        </tbody>
      </GridTable>
      <p>
        {stamp}
        {notes.join(" ")} Official figures: {place.name}, {source.period}. {source.population}{" "}
        {round && `Outlook: ${round.period}. `}The {site.rangeLabel} is {site.words.source}’s and no
        percentile. Sources:{" "}
        {sourcesOf(compared)
          .map((source) => source.title)
          .join("; ")}
        . {site.credits.join(" ")}
      </p>
    </div>
  );
});
