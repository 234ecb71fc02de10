import { useRef } from "react";
import { Link } from "react-router";
import { MIN_COMPARED, mostCompared } from "#domain/compare-list.ts";
import { comparisonAddress, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./tray.module.css";

/** So many fit a phone with a button each to take them out; more stand as one row of codes. */
const FEW = 3;

/** The roles picked so far, at the foot of the window; hidden while there are none. */
export function Tray() {
  const { catalogue, format, rangeAxis, role: roleOf } = useCatalogue();
  const carried = useCarried();
  const { picks } = carried;
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  if (picks.length === 0) return null;
  const roles = picks.map(roleOf);
  const most = mostCompared(catalogue.roles.length);
  const ready = picks.length >= MIN_COMPARED;
  return (
    <section
      className={styles.tray}
      aria-label="Comparison"
      data-tray
      data-many={picks.length > FEW || undefined}
    >
      <div className={`page ${styles.inner}`}>
        <h2>
          Compare{" "}
          <span>
            {picks.length} of {most}
            {picks.length === most && ", full"}
          </span>
        </h2>
        <ul className={styles.list} ref={list}>
          {roles.map((role, index) => (
            <li key={role.slug}>
              <CodeTag code={role.code} hue={role.hue} />
              <Link className={styles.name} to={roleAddress(role.slug, carried)}>
                {role.shortName}
              </Link>
              <span className={styles.pay}>
                {format.short(role.pay.from)}–{format.short(role.pay.to)}
              </span>
              <Button
                look="close"
                className={styles.remove ?? ""}
                aria-label={`Take ${role.name} out of the comparison`}
                onClick={() => {
                  togglePick(role.slug);
                  announce(`${role.name} taken out of the comparison, ${picks.length - 1} left`);
                  const others = [...(list.current?.querySelectorAll("button") ?? [])];
                  const next = others[index + 1] ?? others[index - 1] ?? document.getElementById("main");
                  next?.focus({ preventScroll: true });
                }}
              />
            </li>
          ))}
        </ul>
        <svg className={styles.plot} aria-hidden="true">
          {roles.map((role, index) => {
            const height = 34 / roles.length;
            return (
              <rect
                key={role.slug}
                data-hue={role.hue}
                x={`${rangeAxis.percent(role.pay.from)}%`}
                width={`${rangeAxis.percent(role.pay.to) - rangeAxis.percent(role.pay.from)}%`}
                y={index * height + 1}
                height={Math.max(height - 2, 2)}
              />
            );
          })}
        </svg>
        {ready ? (
          <Link className={buttonClass("tape")} to={comparisonAddress(picks, carried)}>
            Compare {picks.length} roles
          </Link>
        ) : (
          <Button look="tape" unavailable className={styles.waiting ?? ""}>
            Pick one more
          </Button>
        )}
      </div>
    </section>
  );
}
