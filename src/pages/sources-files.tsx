import { pageOf, SIDE_BY_SIDE } from "#domain/list-size.ts";
import { paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";

/** Files of the dataset to download; those of many roles in pages. */
export function Files({ title, files }: { title: string; files: readonly string[] }) {
  const { catalogue, format } = useCatalogue();
  const [page, setPage] = usePage("");
  const many = catalogue.roles.length > SIDE_BY_SIDE;
  const shown = pageOf(files, page);
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {(many ? shown.items : files).map((file) => (
          <li key={file}>
            <a href={paths.dataFile(file)} download={file.replaceAll("/", "-")}>
              {file}
            </a>
          </li>
        ))}
      </ul>
      {many && <Pager shown={shown} of={files.length} label="files" count={format.count} onPage={setPage} />}
    </div>
  );
}
