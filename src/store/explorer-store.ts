import { createStore, type Mutate, type StoreApi } from "zustand";
import { persist } from "zustand/middleware";
import type { Renamed } from "#data/catalogue.ts";
import { type Choices, type CompareView, NO_CHOICES, togglePick } from "#domain/choices.ts";
import { move } from "#domain/compare-list.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import type { OwnPay } from "#domain/own-pay.ts";
import type { PaySettings } from "#domain/pay-settings.ts";
import type { PayUnit, WeekHours } from "#domain/pay-units.ts";
import { mapForward, NEVER_RENAMED } from "#domain/renames.ts";
import {
  type MatchRule,
  NO_FILTER,
  type RoleFilter,
  toggleSkill,
  toggleWithout,
} from "#domain/role-filter.ts";
import type { ParamProblem } from "#domain/search-params.ts";
import type { SortKey } from "#domain/sort-roles.ts";
import type { Scope } from "#domain/usage.ts";
import {
  NOTHING_KEPT,
  PERSISTED_VERSION,
  type Persisted,
  readPersisted,
  STORAGE_KEY,
  type ThemeChoice,
} from "./persistence.ts";
import { type PersonalActions, type PersonalState, personalActions, personalIn } from "./personal-actions.ts";
import { safeStorage, type Unkept } from "./safe-storage.ts";
import { sameIfSame, unlessSame } from "./unless-same.ts";

/** What can be typed or dragged. */
type TypedField = "text" | "floor" | "local";

/**
 * Which gesture made the latest change, so that the address bar can tell one history entry from the
 * next: every choice is an entry of its own; a stretch of typing or dragging in one field is one entry.
 */
export type Gesture =
  | { kind: "choose" }
  | { kind: "type"; field: TypedField; first: boolean }
  /** The address bar itself changed: nothing to write. */
  | { kind: "travel" };

/** Everything the reader keeps: what the browser holds, and the roles picked for comparison. */
export type Kept = Persisted & Pick<Choices, "picks">;

/** What was replaced as a whole, so that it can be brought back. */
export interface Undo {
  /** What was done: an import, or a reset. */
  kind: "import" | "reset";
  kept: Kept;
}

export interface ExplorerState extends Choices, PersonalState {
  theme: ThemeChoice;
  /** The place the reader chose last, for the next visit; null for the nation. */
  home: string | null;
  /** What a week in a role takes of the reader's hours, by slug; full time where nothing was said. */
  hours: Readonly<Record<string, WeekHours>>;
  /** What the last import or reset replaced; null when there is nothing to bring back. */
  undo: Undo | null;
  /** Whether transitions count what the reader knows beside the skills of the role they start from. */
  mine: boolean;
  /** The reader's own pay or offer. Neither kept nor put into the address: it is nobody else's business. */
  own: OwnPay | null;
  gesture: Gesture;
  /** Why the browser does not keep what was changed last; null when it does. */
  unkept: Unkept | null;
  /** What the address held that was not understood. */
  addressProblems: readonly ParamProblem[];
}

export interface ExplorerActions extends PersonalActions {
  setPlace(id: string | null): void;
  setUnit(unit: PayUnit): void;
  setMean(mean: boolean): void;
  /** @param local percent of pay spent locally; null for pay as it was published. */
  setLocal(local: number | null): void;
  setHours(slug: string, hours: WeekHours): void;
  setOwn(own: OwnPay | null): void;
  setMeasure(measure: MapMeasure): void;
  toggleSkill(id: string): void;
  toggleWithout(id: string): void;
  setRule(rule: MatchRule): void;
  setScope(scope: Scope): void;
  setFloor(floor: number | null): void;
  setText(text: string): void;
  /** The reader left the field: the next letter begins a new history entry. */
  endTyping(): void;
  setFilter(filter: RoleFilter): void;
  clearFilter(): void;
  setSort(sort: SortKey): void;
  /** @param page of the list of roles, from 1. */
  setPage(page: number): void;
  togglePick(slug: string): void;
  movePick(slug: string, by: -1 | 1): void;
  setView(view: Partial<CompareView>): void;
  setTheme(theme: ThemeChoice): void;
  setMine(mine: boolean): void;
  /** Replaces everything the reader keeps, until `undoReplace` brings it back. */
  replaceKept(kind: Undo["kind"], kept: Kept): void;
  undoReplace(): void;
  forgetUndo(): void;
  dismissProblems(): void;
  /** Takes over what the address bar says. */
  travel(choices: Choices, problems: readonly ParamProblem[]): void;
}

export type ExplorerStore = Mutate<
  StoreApi<ExplorerState & ExplorerActions>,
  [["zustand/persist", Persisted]]
>;

function persistedIn(state: ExplorerState): Persisted {
  const { theme, home, hours } = state;
  return { theme, home, hours, ...personalIn(state) };
}

/** Everything the reader keeps, as it stands. */
export function keptIn(state: ExplorerState): Kept {
  return { ...persistedIn(state), picks: state.picks };
}

/**
 * A store that takes over what the browser kept. Its initial state knows nothing of that, as a prerendered
 * page does not: React hydrates with the one, and goes on with the other.
 * @param start what the page's path says before any query: the state that the page was prerendered with.
 * @param renamed how ids that were kept before are called today.
 */
export function createExplorerStore(
  start: Partial<Choices> = {},
  renamed: Renamed = NEVER_RENAMED,
): ExplorerStore {
  let onWrite = (_unkept: Unkept | null) => {};
  return createStore<ExplorerState & ExplorerActions>()(
    persist(
      (set, get) => {
        onWrite = (unkept) => {
          if (get().unkept !== unkept) set({ unkept });
        };
        const choose = (change: Partial<ExplorerState>) =>
          set({ ...change, gesture: { kind: "choose" }, addressProblems: [] });
        const typing = (state: ExplorerState, field: TypedField): Partial<ExplorerState> => {
          const first = !(state.gesture.kind === "type" && state.gesture.field === field);
          return { gesture: { kind: "type", field, first }, addressProblems: [] };
        };
        // Another list begins at its beginning.
        const list = (change: Partial<Pick<Choices, "filter" | "sort">>) => choose({ ...change, page: 1 });
        const type = <F extends "text" | "floor">(field: F, value: RoleFilter[F]) =>
          set((state) =>
            // A thousands comma is typed, say: the floor stays, and so must the history.
            state.filter[field] === value
              ? state
              : { filter: { ...state.filter, [field]: value }, page: 1, ...typing(state, field) },
          );
        const pay = (change: Partial<PaySettings>) => choose({ pay: { ...get().pay, ...change } });
        const replace = (kept: Kept, undo: Undo | null) => {
          const { home, pay } = get();
          // A place that only a link named is nothing that was kept: it stays, unless another home is chosen.
          choose({ ...kept, pay: kept.home === home ? pay : { ...pay, place: kept.home }, undo });
        };
        const filter = (change: Partial<RoleFilter>) => list({ filter: { ...get().filter, ...change } });
        return {
          ...NO_CHOICES,
          ...start,
          ...NOTHING_KEPT,
          own: null,
          undo: null,
          takenBack: {},
          mine: false,
          setPlace: (place) => choose({ home: place, pay: { ...get().pay, place } }),
          setUnit: (unit) => pay({ unit }),
          setMean: (mean) => pay({ mean }),
          setLocal: (local) =>
            set((state) => {
              if (state.pay.local === local) return state;
              const switched = state.pay.local === null || local === null;
              return {
                pay: { ...state.pay, local },
                ...(switched ? { gesture: { kind: "choose" }, addressProblems: [] } : typing(state, "local")),
              };
            }),
          setHours: (slug, hours) => set((state) => ({ hours: { ...state.hours, [slug]: hours } })),
          setOwn: (own) => set({ own }),
          setMeasure: (measure) => choose({ measure }),
          gesture: { kind: "travel" },
          unkept: null,
          addressProblems: [],
          toggleSkill: (id) => list({ filter: toggleSkill(get().filter, id) }),
          toggleWithout: (id) => list({ filter: toggleWithout(get().filter, id) }),
          setRule: (rule) => filter({ rule }),
          setScope: (scope) => filter({ scope }),
          setFloor: (floor) => type("floor", floor),
          setText: (text) => type("text", text),
          endTyping: () => set({ gesture: { kind: "travel" } }),
          setFilter: (next) => list({ filter: next }),
          // How skills count is a habit of the reader's, not a criterion: clearing keeps it.
          clearFilter: () => {
            const { rule, scope } = get().filter;
            list({ filter: { ...NO_FILTER, rule, scope } });
          },
          setSort: (sort) => list({ sort }),
          setPage: (page) => choose({ page }),
          togglePick: (slug) => choose({ picks: togglePick(get().picks, slug) }),
          movePick: (slug, by) => choose({ picks: move(get().picks, get().picks.indexOf(slug), by) }),
          setView: (view) => choose({ view: { ...get().view, ...view } }),
          setTheme: (theme) => set({ theme }),
          ...personalActions(set, get),
          setMine: (mine) => set({ mine }),
          replaceKept: (kind, kept) => replace(kept, { kind, kept: keptIn(get()) }),
          undoReplace: () => {
            const { undo } = get();
            if (undo) replace(undo.kept, null);
          },
          forgetUndo: () => set({ undo: null }),
          dismissProblems: () => set({ addressProblems: [] }),
          travel: (choices, problems) =>
            set({
              ...unlessSame(get(), choices),
              addressProblems: sameIfSame(get().addressProblems, problems),
              gesture: { kind: "travel" },
            }),
        };
      },
      {
        name: STORAGE_KEY,
        version: PERSISTED_VERSION,
        storage: safeStorage((unkept) => onWrite(unkept)),
        partialize: (state) => persistedIn(state),
        migrate: (stored): Persisted => ({ ...NOTHING_KEPT, ...readPersisted(stored) }),
        // Nothing kept is left as it is: new objects that say the same would have all their readers rendered again.
        merge: (stored, current) =>
          stored === undefined ? current : { ...current, ...mapForward(readPersisted(stored), renamed) },
      },
    ),
  );
}
