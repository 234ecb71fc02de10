import { linkToShare } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import { downloadText } from "#ui/download.ts";
import styles from "./actions.module.css";
import { toCsv, toJson, toMarkdown } from "./files.ts";
import type { ComparisonRecord } from "./record.ts";

/** Taking the comparison along: link, Markdown, CSV, JSON, paper. */
export function Actions({ record, onEdit }: { record: () => ComparisonRecord; onEdit: () => void }) {
  const announce = useAnnounce();
  const { format, nation } = useCatalogue();
  const save = (ending: string, type: string, write: (record: ComparisonRecord) => string) => {
    const data = record();
    downloadText(`${data.roles.map((role) => role.slug).join("-vs-")}.${ending}`, type, write(data));
    announce(`${ending.toUpperCase()} downloaded`);
  };
  return (
    <div className={`${styles.actions} needs-script`}>
      <Button className={styles.edit ?? ""} onClick={onEdit}>
        Edit roles
      </Button>
      <CopyButton
        label="Copy link"
        copied="Link copied"
        text={() => linkToShare(window.location.href, nation.id)}
      />
      <CopyButton label="Copy Markdown" copied="Markdown copied" text={() => toMarkdown(record(), format)} />
      <Button onClick={() => save("csv", "text/csv", toCsv)}>Download CSV</Button>
      <Button onClick={() => save("json", "application/json", toJson)}>Download JSON</Button>
      <Button onClick={() => window.print()}>Print</Button>
    </div>
  );
}
