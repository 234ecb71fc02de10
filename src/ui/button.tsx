import type { ComponentProps } from "react";
import styles from "./button.module.css";

export type ButtonLook = "plain" | "primary" | "tape" | "bare" | "link" | "close";

/** The class for anything that should look like a button, so that links can share it. */
export function buttonClass(look: ButtonLook = "plain", extra = ""): string {
  const base = look === "link" || look === "close" ? "" : styles.btn;
  return [base, look === "plain" ? "" : styles[look], extra].filter(Boolean).join(" ");
}

/**
 * A button. While `unavailable` it does nothing and says so, but keeps its place and the focus: a control
 * that is disabled under the reader's hands throws the focus back to the top of the page.
 */
export function Button({
  look = "plain",
  className = "",
  unavailable = false,
  onClick,
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook; unavailable?: boolean }) {
  return (
    <button
      type="button"
      className={buttonClass(look, className)}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? undefined : onClick}
      {...rest}
    />
  );
}
