import { datasetFolder, requireFolder } from "./dataset-folder.ts";
import { problemsText, readDataset } from "./read-dataset.ts";
import { staleSchemas } from "./write-schemas.ts";

/** Prints every problem of the dataset in `root`. @returns the exit code: 0 when there is none. */
export async function main(root = datasetFolder()): Promise<number> {
  await requireFolder(root);
  const result = await readDataset(root);
  const stale = await staleSchemas(root);
  if (!result.ok || stale.length > 0) {
    console.error(problemsText([...(result.ok ? [] : result.problems), ...stale], root));
    return 1;
  }
  const { roles, skills } = result.dataset;
  const counts = [
    `${roles.length} roles`,
    `${skills.length} skills`,
    `${roles.filter((role) => role.program).length} programs`,
    `${roles.filter((role) => role.task).length} tasks`,
    `${roles.flatMap((role) => role.samples).length} samples`,
  ];
  console.log(`The dataset is sound: ${counts.join(", ")}.`);
  return 0;
}
