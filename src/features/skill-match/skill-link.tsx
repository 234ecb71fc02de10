import { Link } from "react-router";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./skill-link.module.css";

/** A skill by its name, leading to its page; marked when the reader knows it. */
export function SkillLink({ id, known = false }: { id: string; known?: boolean }) {
  const { skillName } = useCatalogue();
  const link = (
    <Link className={styles.link} to={skillAddress(id, useCarried())}>
      {skillName(id)}
    </Link>
  );
  return known ? <mark>{link}</mark> : link;
}
