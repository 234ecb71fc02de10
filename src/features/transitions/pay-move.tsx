import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./pay-move.module.css";
import { PaySentence } from "./pay-sentence.tsx";
import { useMedians } from "./use-medians.ts";

/**
 * The official medians of both roles and the change from one to the other.
 * @param fitLabel how well the official figures fit a role.
 * @param cite the button that takes a median along.
 */
export function PayMove({
  from,
  to,
  fitLabel,
  cite,
}: {
  from: RoleSummary;
  to: RoleSummary;
  fitLabel: (role: RoleSummary) => ReactNode;
  cite: (role: RoleSummary) => ReactNode;
}) {
  const { catalogue } = useCatalogue();
  const { place, source, settings, money, adjusted } = usePay();
  const { medianOf } = useMedians();
  const carried = useCarried();
  const row = (label: string, role: RoleSummary) => {
    const { median, published } = medianOf(role);
    return (
      <tr>
        <th scope="row">
          {label} <Link to={roleAddress(role.slug, carried)}>{role.name}</Link>{" "}
          <CodeTag code={role.code} hue={role.hue} />
        </th>
        <td data-label="Official occupation">
          {role.official.title} {role.official.soc}
          <span className={styles.fit}>{fitLabel(role)}</span>
        </td>
        <td data-label="Median">
          {median === null ? (
            <b className={styles.none}>no figure</b>
          ) : (
            <>
              <b>{money(median)}</b>
              {published !== null && <span>{money(published)} as published</span>}
              {cite(role)}
            </>
          )}
        </td>
      </tr>
    );
  };
  return (
    <>
      <PaySentence from={from} to={to} />
      <table className={styles.medians}>
        <caption>
          Official medians, {catalogue.currency} {UNIT_WORDS[settings.unit]}, {place.name}, {source.period},{" "}
          {source.publisher}
          {adjusted && "; adjusted for living cost"}
        </caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Official occupation, and how well it fits</th>
            <th scope="col">Median</th>
          </tr>
        </thead>
        <tbody>
          {row("From", from)}
          {row("To", to)}
        </tbody>
      </table>
    </>
  );
}
