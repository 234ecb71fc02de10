import type { ReactNode } from "react";
import { Part } from "./error-boundary.tsx";

/**
 * A block of a page, opened by a strong rule and a heading, with an aside for a note or controls. What throws in
 * it leaves its heading, and the rest of the page.
 */
export function Section({
  id,
  title,
  note,
  className = "",
  children,
}: {
  id: string;
  title: string;
  note?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const headingId = `${id}-h`;
  const head = (aside: ReactNode) => (
    <div className="section-head">
      <h2 id={headingId}>{title}</h2>
      {aside}
    </div>
  );
  return (
    <section className={`section ${className}`} id={id} aria-labelledby={headingId}>
      <Part title={title} head={{ id: headingId, shown: head(null) }}>
        {head(typeof note === "string" ? <p>{note}</p> : note)}
        {children}
      </Part>
    </section>
  );
}
