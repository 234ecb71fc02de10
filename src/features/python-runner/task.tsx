import { type ReactNode, useEffect } from "react";
import type { BesideFile, CodeSource, TaskText } from "#data/code.ts";
import { editPath } from "#domain/edits.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useTaskDone } from "#store/use-task-done.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { MarkToggle } from "#ui/mark-toggle.tsx";
import { Bench } from "./bench.tsx";
import { CheckList } from "./check-list.tsx";
import { useRun } from "./python-context.tsx";
import type { Run } from "./python-host.ts";
import styles from "./task.module.css";

/** The runs whose checks were heard: who comes back to the page does not hear of them again. */
const heard = new WeakSet<Run>();

/** Marks the task as done once all its checks hold, and says how many do after each run. */
function useChecksHeard(run: Run | null, { id, title }: TaskText): void {
  const setTask = useExplorer((state) => state.setTask);
  const announce = useAnnounce();
  useEffect(() => {
    if (!run?.checks || heard.has(run)) return;
    heard.add(run);
    const right = run.checks.filter(({ problem }) => problem === null).length;
    const passed = right === run.checks.length;
    if (passed) setTask(id, true);
    announce(
      passed ? `All checks hold: “${title}” is done` : `${right} of ${run.checks.length} checks hold so far`,
    );
  }, [run, id, title, setTask, announce]);
}

/** A small task to try: its files run here, its checks say what is not yet right, and what is done stays done. */
export function Task({
  slug,
  task,
  beside,
  block,
}: {
  slug: string;
  task: TaskText;
  /** Names of the files that the program finds beside it. */
  beside: readonly BesideFile[];
  /** Draws highlighted text. */
  block: (shown: { file: string; lines: CodeSource["lines"]; wrap: boolean }) => ReactNode;
}) {
  const { start, solution } = task;
  const path = editPath(slug, `task/${start.file}`);
  const run = useRun(path);
  const done = useTaskDone(task.id);
  const setTask = useExplorer((state) => state.setTask);
  useChecksHeard(run, task);
  return (
    <section className={styles.task} aria-labelledby={`${task.id}-h`}>
      <div className={styles.head}>
        <h3 id={`${task.id}-h`}>Your turn: {task.title}</h3>
        <MarkToggle pressed={done} onToggle={() => setTask(task.id, !done)}>
          Done<span className="vh">: {task.title}</span>
        </MarkToggle>
      </div>
      <p className={styles.brief}>{task.brief}</p>
      <Bench
        program={{ path, file: start.file, source: start, checks: task.checks, beside }}
        label={`Your turn: ${task.title}`}
        recorded={null}
        block={({ lines, wrap }) => block({ file: start.file, lines, wrap })}
        above={({ run: latest }) => <CheckList run={latest} claims={task.claims} />}
      />
      <div className={styles.help}>
        {task.hints.map((hint, index) => (
          <Disclosure key={hint} summary={`Hint ${index + 1} of ${task.hints.length}`}>
            <p>{hint}</p>
          </Disclosure>
        ))}
        <Disclosure key={task.id} summary="A solution that passes every check">
          {block({ file: solution.file, lines: solution.lines, wrap: false })}
        </Disclosure>
      </div>
    </section>
  );
}
