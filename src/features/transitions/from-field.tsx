import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { countOf } from "#domain/count-words.ts";
import { roleFinder } from "#domain/find-roles.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { wordsOf } from "#domain/words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./from-field.module.css";

/** The choice of where one starts among many roles: by typing a name, then one of those that are found. */
export function FromField({ onPick }: { onPick: (role: RoleSummary) => void }) {
  const { catalogue, format } = useCatalogue();
  const find = useMemo(() => roleFinder(catalogue.roles), [catalogue]);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const asked = wordsOf(text).length > 0;
  const found = asked ? find(text) : [];
  const shown = found.slice(0, SIDE_BY_SIDE);
  const pick = (role: RoleSummary) => {
    setText("");
    // The button that was pressed goes with the list.
    field.current?.focus();
    onPick(role);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const [first] = shown;
    if (first) pick(first);
  };
  const count = countOf(found.length, "role", format.count);
  const status =
    found.length > shown.length
      ? `${count}; the first ${shown.length} are shown. Another word narrows them down.`
      : found.length === 0
        ? `No role is called “${text.trim()}”.`
        : count;
  return (
    <div className={`${styles.from} needs-script`}>
      <Field label="Where are you now?" className={styles.search ?? ""}>
        {(id) => (
          <input
            ref={field}
            id={id}
            type="search"
            placeholder="Name of a role"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <p role="status">{asked && status}</p>
      {shown.length > 0 && (
        <ul aria-label="Roles found">
          {shown.map((role) => (
            <li key={role.slug}>
              <button type="button" onClick={() => pick(role)}>
                {role.name} <CodeTag code={role.code} hue={role.hue} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
