import type { ReactNode } from "react";

/** A block of a page, opened by a strong rule and a heading, with an aside for a note or controls. */
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
  return (
    <section className={`section ${className}`} id={id} aria-labelledby={`${id}-h`}>
      <div className="section-head">
        <h2 id={`${id}-h`}>{title}</h2>
        {typeof note === "string" ? <p>{note}</p> : note}
      </div>
      {children}
    </section>
  );
}
