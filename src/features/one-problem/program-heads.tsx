import type { ComponentProps } from "react";
import { Link } from "react-router";
import { plural } from "#domain/format.ts";
import { codeAddress } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import styles from "./program-heads.module.css";
import type { Solved } from "./solved.ts";

/** Above each column whose program it is; they stay in view. */
export function ProgramHeads({ solved, ...list }: { solved: readonly Solved[] } & ComponentProps<"ul">) {
  const carried = useCarried();
  return (
    <ul className={styles.heads} aria-label="Programs" data-scrolls-along {...list}>
      {solved.map(({ role, program }) => (
        <li key={role.slug} data-hue={role.hue}>
          <p className={styles.role}>
            <CodeTag code={role.code} hue={role.hue} underline={false} />
            <Link to={codeAddress(role.slug, carried)}>{role.shortName}</Link>
            <CopyButton
              look="link"
              label="Copy"
              about={program.file}
              copied={`${program.file} copied`}
              text={() => program.text}
            />
          </p>
          <p className={styles.title}>
            {program.title}, {plural(program.lines.length, "line")}
          </p>
        </li>
      ))}
    </ul>
  );
}
