import { useCatalogue } from "#store/use-catalogue.tsx";
import { useFoundRoles } from "#store/use-found-roles.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { SearchedList } from "#ui/searched-list.tsx";
import styles from "./plan-part.module.css";

/** One of many roles, by name. */
export function PlanFinder({ onChoose }: { onChoose: (slug: string) => void }) {
  const { catalogue, format } = useCatalogue();
  const announce = useAnnounce();
  const finding = useFoundRoles(catalogue.roles);
  return (
    <SearchedList search="Find a role" label="roles" count={format.count} {...finding}>
      <ul className={styles.found}>
        {finding.shown.items.map(({ slug, name, code, hue }) => (
          <li key={slug}>
            <CodeTag code={code} hue={hue} />
            <Button
              look="link"
              onClick={({ currentTarget }) => {
                // The list closes over what was found in it, and the focus stays where it was.
                const list = currentTarget.closest("details");
                if (list) list.open = false;
                list?.querySelector("summary")?.focus();
                onChoose(slug);
                announce(`Learning plan for ${name}`);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </SearchedList>
  );
}
