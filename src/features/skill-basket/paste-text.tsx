import { useId, useRef, useState } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useSearchExamples } from "#store/use-search-examples.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./paste-text.module.css";
import { ReadingStatus } from "./reading-status.tsx";
import { Recognised } from "./recognised.tsx";
import { useReading } from "./use-reading.ts";

/** A skill to name in an example: the first of those that most roles list, but for the one that all have. */
function useNamed(): string | undefined {
  const { catalogue, usersOf } = useCatalogue();
  const { skills, site } = catalogue;
  const uses = (id: string) => usersOf(id).essential.length;
  const [first] = skills
    .filter(({ id }) => id !== site.everywhere)
    .toSorted((a, b) => uses(b.id) - uses(a.id));
  return first?.name;
}

/** How skills are recognised, with every spelling that is an ordinary word too. */
function HowItReads() {
  const { catalogue, format } = useCatalogue();
  const other = useSearchExamples().find(({ typed, name }) => typed !== name);
  const named = useNamed();
  const exact = catalogue.skills.flatMap(({ exactCase = [] }) => exactCase);
  const letters = catalogue.skills.flatMap(({ name }) => (name.length === 1 ? [name] : []));
  return (
    <Disclosure summary="How skills are recognised">
      <div className={styles.how}>
        <p>
          By their names and other spellings, as whole words, in capitals or not
          {other && `: “${other.typed}” is ${other.name}`}. The longest spelling counts, and each place in the
          text once.
        </p>
        {exact.length > 0 && (
          <p>Ordinary words too, so found only when written just so: {format.list(exact)}.</p>
        )}
        {letters.length > 0 && (
          <p>
            Found only as a capital that stands alone, and where no word beside it makes it something else, as
            in “vitamin {letters.at(0)}” or “{letters.at(-1)}&D”: {format.list(letters)}.
          </p>
        )}
        <p>
          The text is not understood{named && `: “no experience with ${named}” names ${named}`}. That is why
          each can be dropped before it is added.
        </p>
      </div>
    </Disclosure>
  );
}

/** Finds the skills that a pasted text names. The text is neither kept nor sent. */
export function PasteText() {
  const { reading, read, forget } = useReading();
  const announce = useAnnounce();
  const [changed, setChanged] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isWrong = reading.state === "empty" || reading.state === "long";
  const find = () => {
    if (!field.current) return;
    setChanged(false);
    if (!/\S/.test(field.current.value)) field.current.focus();
    void read(field.current.value);
  };
  const clear = () => {
    if (field.current) field.current.value = "";
    forget();
    setChanged(false);
    field.current?.focus();
    announce("The text is cleared");
  };
  return (
    <div className={styles.paste}>
      <p className="scriptless">Finding skills in a text needs JavaScript.</p>
      <div className="needs-script">
        <label className={styles.label} htmlFor={`${id}-text`}>
          Text
        </label>
        {/* Not controlled: a text of a megabyte is not to be copied on every key. */}
        <textarea
          ref={field}
          id={`${id}-text`}
          className={styles.text}
          rows={7}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-status`}
          onInput={() => setChanged(true)}
        />
        <div className={styles.actions}>
          <Button look="primary" unavailable={reading.state === "reading"} onClick={find}>
            Find skills
          </Button>
          <Button onClick={clear}>Clear the text</Button>
          <ReadingStatus id={`${id}-status`} reading={reading} changed={changed} />
        </div>
        <HowItReads />
        {reading.state === "read" && reading.result.counts.length > 0 && (
          <Recognised key={reading.run} result={reading.result} />
        )}
      </div>
    </div>
  );
}
