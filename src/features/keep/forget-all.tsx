import { useEffect, useId, useRef } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Button } from "#ui/button.tsx";
import styles from "./keep-personal.module.css";

/** Asks once more before everything is forgotten, and says what that is. */
export function ForgetAll({
  parts,
  onForget,
  onCancel,
}: {
  /** What is kept, counted. */
  parts: readonly string[];
  onForget: () => void;
  onCancel: () => void;
}) {
  const { format } = useCatalogue();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and these are buttons
    <div
      ref={group}
      tabIndex={-1}
      role="group"
      aria-labelledby={id}
      className={styles.forget}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p id={id}>Forget {format.list(parts)}? You can undo it until you leave or reload.</p>
      <div>
        <Button look="primary" onClick={onForget}>
          Forget all of it
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
