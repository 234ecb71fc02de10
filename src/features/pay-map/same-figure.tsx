import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./map-notes.module.css";
import { useMapAddress } from "./use-map-address.ts";

/** Instead of a difference: two roles on the same official code have none. */
export function SameFigure({ roles }: { roles: readonly RoleSummary[] }) {
  const address = useMapAddress();
  const words = useCatalogue().catalogue.site.words.state;
  const [first] = roles;
  if (!first) return null;
  const { soc, title } = first.official;
  return (
    <div className={styles.same}>
      <p>
        <b>Same official figure: it cannot tell them apart.</b> {roles.map(({ name }) => name).join(" and ")}{" "}
        both stand on the official code {soc}, {title}, so there is no difference to map in any {words.one}.
      </p>
      <p>
        <Link to={address([first.slug])}>Map of {title}, the figures of both</Link>
      </p>
    </div>
  );
}
