import { MAX_TEXT } from "#domain/search-params.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { Field } from "#ui/field.tsx";

/** Free text over names, other titles, purposes and skills. */
export function SearchField({ className = "" }: { className?: string }) {
  const text = useExplorer((state) => state.filter.text);
  const setText = useExplorer((state) => state.setText);
  const endTyping = useExplorer((state) => state.endTyping);
  return (
    <Field label="Search roles and skills" hideLabel="always" className={className}>
      {(id) => (
        <input
          id={id}
          type="search"
          placeholder="Search roles and skills"
          autoComplete="off"
          maxLength={MAX_TEXT}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={endTyping}
        />
      )}
    </Field>
  );
}
