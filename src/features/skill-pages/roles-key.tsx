import { useCatalogue } from "#store/use-catalogue.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./skill-index.module.css";

/** Which slot of a strip is which role. */
export function RolesKey() {
  const { catalogue } = useCatalogue();
  return (
    <ul className={styles.key}>
      {catalogue.roles.map((role) => (
        <li key={role.slug}>
          <CodeTag code={role.code} hue={role.hue} />
          {role.shortName}
        </li>
      ))}
    </ul>
  );
}
