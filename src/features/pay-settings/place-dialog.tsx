import { type KeyboardEvent, useDeferredValue, useRef, useState } from "react";
import type { Place } from "#data/catalogue.ts";
import { plural } from "#domain/format.ts";
import { findPlaces, firstPlace, placeExamples } from "#domain/place-search.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Sheet } from "#ui/sheet.tsx";
import styles from "./place-dialog.module.css";
import { PlaceList } from "./place-list.tsx";

/** Where an arrow or an end key goes from the result at `index`; -1 is the field. */
function goTo(key: string, index: number, count: number): number | null {
  const inField = index < 0;
  if (key === "ArrowDown") return Math.min(index + 1, count - 1);
  if (inField) return null;
  if (key === "ArrowUp") return index - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

const NO_PLACES: readonly Place[] = [];

/** The choice of whose official figures are shown, by typing a name or from the whole list. */
export function PlaceDialog({ onClose }: { onClose: () => void }) {
  const { catalogue, nation } = useCatalogue();
  const { settings } = usePay();
  const setPlace = useExplorer((state) => state.setPlace);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { places } = catalogue;
  const found = findPlaces(places, text);
  // The window opens, and a letter shows, before hundreds of places are drawn.
  const shown = useDeferredValue(found, NO_PLACES);
  const asked = found !== places;
  const none = `No place matches “${text.trim()}”.`;
  const status = asked && found.length === 0 ? none : plural(found.length, "place");
  const pick = (id: string) => {
    setPlace(id === nation.id ? null : id);
    onClose();
  };
  const clear = () => {
    setText("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const results = [...(list.current?.querySelectorAll("button") ?? [])];
    const index = event.target instanceof HTMLButtonElement ? results.indexOf(event.target) : -1;
    // Only from the field and from the results: other controls keep their own keys.
    if (index < 0 && event.target !== field.current) return;
    if (event.key === "Escape") {
      // Some browsers would only clear the field.
      event.preventDefault();
      onClose();
      return;
    }
    if (event.key === "Enter" && index < 0) {
      event.preventDefault();
      // Of what was typed: the list may still show what an earlier letter found.
      const first = asked ? firstPlace(found) : undefined;
      if (first) pick(first.id);
      return;
    }
    const to = goTo(event.key, index, results.length);
    if (to === null) return;
    event.preventDefault();
    (results[to] ?? field.current)?.focus();
  };
  return (
    <Sheet
      title="Choose a place"
      done="Close"
      look="window"
      status={status}
      initialFocus={field}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that travel between the controls inside */}
      <div onKeyDown={onKeyDown}>
        <p className={styles.about}>
          Official pay is shown for the place you choose; {catalogue.site.rangeLabel}s stay those of{" "}
          {catalogue.region}.
        </p>
        <Field label="Search places" className={styles.search ?? ""}>
          {(id) => (
            <input
              ref={field}
              id={id}
              type="search"
              placeholder={placeExamples(places).join(", ")}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <div ref={list}>
          <PlaceList places={shown} current={settings.place ?? nation.id} onPick={pick} />
        </div>
        {found.length === 0 && (
          <p className={styles.none}>
            {none}{" "}
            <Button look="link" onClick={clear}>
              Clear the search
            </Button>
          </p>
        )}
        {places.some(({ kind }) => kind === "metro") && (
          <p className={styles.coverage}>{catalogue.metroCoverage}</p>
        )}
      </div>
    </Sheet>
  );
}
