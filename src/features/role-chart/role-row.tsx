import { memo, type ReactNode, useMemo } from "react";
import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { missingSentence } from "#domain/missing-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { sentences } from "#domain/source-words.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import styles from "./role-row.module.css";
import { RoleSkills } from "./role-skills.tsx";

const THICK = 26;
const THIN = 8;

/** The official median where the reader chose, in words: the range beside it stays the nation's. */
function OfficialMedian({ role }: { role: RoleSummary }) {
  const { format } = useCatalogue();
  const pay = usePay();
  const { soc, title } = role.official;
  const official = pay.official(soc, role.slug);
  const { median } = official.shown;
  if (median === null) {
    return (
      <p className={styles.official}>
        {missingSentence(official, pay.place, title, format) ||
          `No median is published for ${pay.place.name}.`}
      </p>
    );
  }
  return (
    <p className={styles.official}>
      Official median, {pay.place.name}: <b>{pay.money(median)}</b> {UNIT_WORDS[pay.settings.unit]}
      {pay.adjusted && ", adjusted for living cost"} <span>{title}</span>
    </p>
  );
}

/** The link alone is drawn again when what it carries changes. */
function RoleLink({ role: { slug, name } }: { role: RoleSummary }) {
  return <Link to={roleAddress(slug, useCarried())}>{name}</Link>;
}

/**
 * One role on the ruler. A role outside the filter keeps its place on the scale as a thin bar. It is drawn again
 * only when something of its own changes: most rows stay as they are when a filter does.
 * @param matched ids of the ticked skills that it uses, joined by commas.
 * @param reason the title or skill by which a text search found it.
 */
export const RoleRow = memo(function RoleRow({
  role,
  pick,
  floor,
  matched = "",
  outside,
  reason = null,
}: {
  role: RoleSummary;
  /** The box that picks a role for comparison; the same function in every render. */
  pick: (role: RoleSummary, className: string) => ReactNode;
  floor: number | null;
  matched?: string;
  /** Why the role is outside the filter; absent for a role that passes. */
  outside?: string;
  reason?: string | null;
}) {
  const { catalogue, format, rangeAxis } = useCatalogue();
  const axis = useMemo(() => ({ ...rangeAxis, label: format.short }), [rangeAxis, format]);
  const isOut = outside !== undefined;
  const range = `${format.range(role.pay)} a year, ${catalogue.site.rangeLabel}, ${catalogue.region}`;
  return (
    <li className={styles.row} data-hue={role.hue} data-out={isOut || undefined} data-role-row={role.slug}>
      {pick(role, styles.pick ?? "")}
      <div className={styles.text}>
        <h3>
          <RoleLink role={role} />
          <CodeTag code={role.code} hue={role.hue} className={styles.code ?? ""} />
        </h3>
        <p className={styles.purpose}>{outside ?? role.purpose}</p>
        {!isOut && reason && (
          <p className={styles.reason}>
            Found by <b>{reason}</b>
          </p>
        )}
        {!isOut && role.claim && <p className={styles.claim}>{role.claim}</p>}
        {!isOut && <OfficialMedian role={role} />}
        {!isOut && <RoleSkills role={role} matched={matched === "" ? [] : matched.split(",")} />}
      </div>
      <div className={styles.plot}>
        <Plot axis={axis} label={role.claim ? sentences([range, role.claim]) : range}>
          {floor !== null && (
            <line
              className={styles.floor}
              x1={`${axis.percent(floor)}%`}
              x2={`${axis.percent(floor)}%`}
              y1="-50%"
              y2="50%"
            />
          )}
          <RangeBar
            axis={axis}
            from={role.pay.from}
            to={role.pay.to}
            thickness={isOut ? THIN : THICK}
            below={floor ?? undefined}
          />
          {!isOut && role.claim && (
            <text className={styles.note} x={`${axis.percent(role.pay.from)}%`} y="32">
              {role.claim}
            </text>
          )}
        </Plot>
      </div>
    </li>
  );
});
