import type { BesideFile, CodeSource } from "#data/code.ts";

/** A program that the reader may change and run. */
export interface BenchFile {
  /** Under this its run and the reader's version are kept; see `editPath`. */
  path: string;
  /** Its name when it runs, e.g. `orders_api.py`. */
  file: string;
  source: CodeSource;
  /** Python that judges it; null when nothing does. */
  checks: string | null;
  beside: readonly BesideFile[];
}
