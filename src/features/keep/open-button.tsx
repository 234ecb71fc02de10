import type { RefObject } from "react";
import { buttonClass } from "#ui/button.tsx";
import styles from "./keep-personal.module.css";

/** A file field that looks like the buttons beside it. */
export function OpenButton({
  label,
  field,
  onOpen,
}: {
  label: string;
  field: RefObject<HTMLInputElement | null>;
  onOpen: (file: File) => void;
}) {
  return (
    <label className={buttonClass("plain", styles.open)}>
      {label}
      <input
        ref={field}
        type="file"
        className="vh"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that choosing the same file again is a change too.
          currentTarget.value = "";
          if (file) onOpen(file);
        }}
      />
    </label>
  );
}
