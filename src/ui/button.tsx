import type { ComponentProps } from "react";
import styles from "./button.module.css";

export type ButtonLook = "plain" | "primary" | "tape" | "bare" | "link" | "close";

/** The class for anything that should look like a button, so that links can share it. */
export function buttonClass(look: ButtonLook = "plain", extra = ""): string {
  const base = look === "link" || look === "close" ? "" : styles.btn;
  return [base, look === "plain" ? "" : styles[look], extra].filter(Boolean).join(" ");
}

export function Button({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type="button" className={buttonClass(look, className)} {...rest} />;
}
