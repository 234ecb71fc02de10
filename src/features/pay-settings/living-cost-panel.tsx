import type { RoleSummary } from "#data/catalogue.ts";
import { indefinite } from "#domain/count-words.ts";
import { capital } from "#domain/format.ts";
import { START_SHARE } from "#domain/living-cost.ts";
import { adjustable } from "#domain/pay-settings.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./panel.module.css";
import { ShareField } from "./share-field.tsx";

/** The first role's median, as published and as adjusted. */
function Example({ roles, nation }: { roles: readonly RoleSummary[]; nation: string }) {
  const { official, money, settings, place } = usePay();
  for (const { official: code, slug, shortName } of roles) {
    const { raw, shown } = official(code.soc, slug);
    if (raw.median === null || shown.median === null) continue;
    return (
      <p>
        {shortName}, official median: {money(raw.median)} becomes <b>{money(shown.median)}</b>{" "}
        {UNIT_WORDS[settings.unit]} at average prices in {nation}.
      </p>
    );
  }
  return <p>No official median of these roles is published for {place.name}.</p>;
}

/**
 * How official pay is adjusted for living cost: the share, the formula with its numbers, an example and the
 * source; or why it is not adjusted here.
 * @param share percent of pay spent locally.
 * @param onMap every part of the nation has its own parity there, whatever place was chosen.
 */
export function LivingCostPanel({
  roles,
  share,
  onMap,
}: {
  roles: readonly RoleSummary[];
  share: number;
  onMap: boolean;
}) {
  const { catalogue, nation } = useCatalogue();
  const { place, factor } = usePay();
  const { paritySource: source, site } = catalogue;
  const { words } = site;
  if (onMap) {
    return (
      <div className={styles.panel}>
        <ShareField share={share} />
        <p className={styles.why}>
          In each {words.state.one}: median × (1 − {share}% + {share}% × 100 ÷ the {words.state.one}’s price
          parity).
        </p>
      </div>
    );
  }
  if (!adjustable(place)) {
    return (
      <div className={styles.panel}>
        <p>
          <b>Not adjusted.</b>{" "}
          {place.kind === "metro"
            ? `This dataset has price parities of ${words.state.many} only, and that of ${indefinite(words.state.one)} is not that of ${indefinite(words.metro.one)} in it`
            : "This dataset has no price parity of it"}
          : the figures of {place.name} are shown as published.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.sum}>
        <ShareField share={share} />
        <p>
          <span className={styles.formula}>
            amount × (1 − {share}% + {share}% × 100 ÷ {place.parity}) = amount × {Number(factor.toFixed(5))}
          </span>
        </p>
        {place.kind === "nation" ? (
          <p>{place.name} is the base, 100: nothing changes.</p>
        ) : (
          <Example roles={roles} nation={nation.name} />
        )}
      </div>
      <p className={styles.why}>
        Only a share of pay meets local prices: savings, taxes and debts do not get cheaper where prices are
        low. {START_SHARE}% is a starting point and no figure from a source: set your own.{" "}
        {capital(site.rangeLabel)}s are never adjusted. Price parity of {place.name}: {place.parity},{" "}
        {source.period}, {source.url ? <a href={source.url}>{source.title}</a> : source.title},{" "}
        {source.publisher}.
      </p>
    </div>
  );
}
