import styles from "./code-tag.module.css";

/** The two-letter code beside a name. Hidden from assistive technology: the name says it all. */
export function CodeTag({
  code,
  hue,
  underline = true,
  className = "",
}: {
  code: string;
  hue: number;
  underline?: boolean;
  className?: string;
}) {
  return (
    <span
      className={`${styles.tag} ${underline ? "" : styles.plain} ${className}`}
      data-hue={hue}
      aria-hidden="true"
    >
      {code}
    </span>
  );
}
