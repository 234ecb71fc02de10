import { readFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";

const HARNESS = new URL("../features/python-runner/harness.py", import.meta.url);

/** What a program wrote, both streams in the order of writing, and how it ended. */
export interface Ran {
  output: string;
  ok: boolean;
  exit: number | null;
  line: number | null;
  checks: { claim: string; problem: string | null }[] | null;
}

export interface Python {
  /** e.g. `3.14.2` */
  version: string;
  /**
   * Runs `main` alone in a folder with `files`, then the checks of the file `checks`, as the browser does.
   * @param checks empty for none.
   */
  run(main: string, files: Readonly<Record<string, string>>, checks?: string): Ran;
  /** The text of a file in that folder after the run. @throws when there is none. */
  read(file: string): string;
  /** Why Python does not compile `text`; null when it does. */
  refuses(text: string, file: string): string | null;
}

/** Python under Node: the release and the harness that the browser has. */
export async function startPython(): Promise<Python> {
  const pyodide = await loadPyodide();
  pyodide.FS.writeFile("/harness.py", await readFile(HARNESS, "utf8"));
  pyodide.runPython("import sys; sys.path.insert(0, '/'); import harness");
  const harness = pyodide.pyimport("harness");
  let output = "";
  const listen = () => {
    const decoder = new TextDecoder();
    return {
      write: (bytes: Uint8Array) => {
        output += decoder.decode(bytes, { stream: true });
        return bytes.length;
      },
    };
  };
  pyodide.setStdout(listen());
  pyodide.setStderr(listen());
  return {
    version: pyodide.runPython("import platform; platform.python_version()"),
    run(main, files, checks = "") {
      output = "";
      const given = pyodide.toPy(files);
      harness.start_afresh(given);
      given.destroy();
      const ended = JSON.parse(harness.run(main, checks));
      return { output, ...ended };
    },
    read: (file) => pyodide.FS.readFile(`/shop/${file}`, { encoding: "utf8" }),
    refuses(text, file) {
      const compile = pyodide.globals.get("compile");
      try {
        compile(text, file, "exec").destroy();
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      } finally {
        compile.destroy();
      }
    },
  };
}
