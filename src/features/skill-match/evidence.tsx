import { useEffect, useRef, useState } from "react";
import { plural } from "#domain/format.ts";
import { type Match, sizeOf } from "#domain/match.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { type LoadPlan, usePlanDetail } from "#store/use-plan-detail.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./evidence.module.css";
import { EvidenceLists } from "./evidence-lists.tsx";

/** Where each skill of a role is asked for, and the line of its sample that uses it; fetched on opening. */
export function Evidence({ match, load }: { match: Match; load: LoadPlan }) {
  const { name } = useCatalogue().role(match.slug);
  const [wanted, setWanted] = useState(false);
  const { plan, failed, retry } = usePlanDetail(wanted ? match.slug : null, load);
  const place = useRef<HTMLFieldSetElement>(null);
  const announce = useAnnounce();
  const message =
    plan === null
      ? failed && `The evidence for ${name} could not be loaded.`
      : `The evidence for ${name} is shown.`;
  useEffect(() => {
    if (message) announce(message);
  }, [message, announce]);
  const open = () => {
    setWanted(true);
    retry();
  };
  const again = () => {
    place.current?.focus(); // the button goes
    retry();
  };
  const count = sizeOf(match.essential) + sizeOf(match.also);
  return (
    <Disclosure
      summary={
        <span>
          Evidence for {count === 1 ? "its one skill" : `all ${plural(count, "skill")}`}: sources and lines of
          code<span className="vh">, {name}</span>
        </span>
      }
      onOpen={open}
    >
      <fieldset ref={place} className={styles.place} tabIndex={-1} aria-label={`Evidence for ${name}`}>
        {plan ? (
          <EvidenceLists match={match} plan={plan} />
        ) : failed ? (
          <p>
            {message}{" "}
            <Button look="link" onClick={again}>
              Try again
            </Button>{" "}
            Should that not help, load the page again: what you entered stays.
          </p>
        ) : (
          <p>Loading the evidence…</p>
        )}
      </fieldset>
    </Disclosure>
  );
}
