import { TASK_FILES, taskPath } from "#data/lookups.ts";
import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const taskIdsAreDistinct = check({
  name: "task-ids-are-distinct",
  claim: "No two roles have a task of the same id, by which readers' done-marks are kept.",
  needs: ["roles"],
  run: ({ roles }) =>
    uniqueIn(
      "roles/",
      "task.id",
      "id",
      roles.flatMap(({ role }) => role.task?.id ?? []),
    ),
});

export const tasksStartUnsolved = check({
  name: "tasks-start-unsolved",
  claim: "What a reader starts a task with is not its solution.",
  needs: ["roles", "sampleTexts"],
  run: ({ roles, sampleTexts }) =>
    roles.flatMap(({ role }) => {
      const file = taskPath(role.slug, TASK_FILES.start);
      const start = sampleTexts[file];
      if (!role.task || start === undefined) return [];
      if (start.trim() !== sampleTexts[taskPath(role.slug, TASK_FILES.solution)]?.trim()) return [];
      return [
        {
          file,
          path: "",
          expected: `something else than ${TASK_FILES.solution}`,
          found: "the same text",
          fix: "Take out of it what the reader is to write.",
        },
      ];
    }),
});
