type Row = Readonly<Record<string, string | number | null>>;

/** How one list of figures differs from another. */
export interface Changes {
  /** Figures that were there and still are, with another value. */
  changed: number;
  newlyMissing: number;
  newlyPublished: number;
  /** Reasons for missing figures, or remarks on derived ones, that changed. */
  reasons: number;
  rowsAdded: number;
  rowsRemoved: number;
}

function isReason(field: string): boolean {
  return /flag$/i.test(field);
}

/** Counts what differs between two lists of rows; `key` says which rows are the same place and code. */
export function countChanges<T extends Row>(
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
): Changes {
  const old = new Map(before.map((row) => [key(row), row]));
  const pairs = after.flatMap((row) => {
    const was = old.get(key(row));
    return was
      ? Object.keys(row).map((field) => ({ field, was: was[field] ?? null, is: row[field] ?? null }))
      : [];
  });
  const differing = pairs.filter(({ was, is }) => was !== is);
  const figures = differing.filter(({ field }) => !isReason(field));
  const kept = after.filter((row) => old.has(key(row))).length;
  return {
    changed: figures.filter(({ was, is }) => was !== null && is !== null).length,
    newlyMissing: figures.filter(({ is }) => is === null).length,
    newlyPublished: figures.filter(({ was }) => was === null).length,
    reasons: differing.length - figures.length,
    rowsAdded: after.length - kept,
    rowsRemoved: before.length - kept,
  };
}

const count = new Intl.NumberFormat("en-US");

function counted(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [`${count.format(number)} ${number === 1 ? one : many}`];
}

/** `12 figures changed, 1 newly missing`; `no figure changed` when nothing differs. */
export function changesText(changes: Changes): string {
  const parts = [
    ...counted(changes.changed, "figure changed", "figures changed"),
    ...counted(changes.newlyMissing, "newly missing", "newly missing"),
    ...counted(changes.newlyPublished, "newly published", "newly published"),
    ...counted(changes.reasons, "flag changed", "flags changed"),
    ...counted(changes.rowsAdded, "row added", "rows added"),
    ...counted(changes.rowsRemoved, "row removed", "rows removed"),
  ];
  return parts.join(", ") || "no figure changed";
}
