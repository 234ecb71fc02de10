import { useState } from "react";
import { Link } from "react-router";
import { transition } from "#domain/transitions.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Field } from "#ui/field.tsx";
import { Pips } from "./pips.tsx";
import styles from "./row-list.module.css";
import { useChangeWords } from "./use-change-words.ts";
import { useCounted } from "./use-counted.ts";
import { useMedians } from "./use-medians.ts";

/** One row of the grid in full words, for screens on which the grid has none. */
export function RowList() {
  const { roles } = useCatalogue().catalogue;
  const [slug, setSlug] = useState(roles[0]?.slug);
  const carried = useCarried();
  const counted = useCounted();
  const { changeOf } = useMedians();
  const words = useChangeWords();
  const from = roles.find((role) => role.slug === slug);
  if (!from) return null;
  return (
    <div className={`${styles.row} needs-script`}>
      <Field label="Where are you now?">
        {(id) => (
          <select id={id} value={slug} onChange={(event) => setSlug(event.currentTarget.value)}>
            {roles.map((role) => (
              <option key={role.slug} value={role.slug}>
                {role.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ul aria-label={`From ${from.name}`}>
        {roles
          .filter((to) => to !== from)
          .map((to) => {
            const move = transition(from, to, counted);
            const { short, money } = words(changeOf(from, to));
            return (
              <li key={to.slug}>
                <Link to={carryTo(paths.transition.build(from.slug, to.slug), carried)}>
                  <span className="vh">From {from.name} to</span> {to.name}{" "}
                  <CodeTag code={to.code} hue={to.hue} />
                </Link>
                <Pips move={move} hue={from.hue} />
                <p>
                  carries {move.carried.length}
                  {move.mine.length > 0 && `, you bring ${move.mine.length}`}, <b>{move.add.length} to add</b>
                </p>
                <p>
                  <span className="vh">median </span>
                  {short} {money}
                </p>
              </li>
            );
          })}
      </ul>
      <p className={styles.next}>All of them at a glance:</p>
    </div>
  );
}
