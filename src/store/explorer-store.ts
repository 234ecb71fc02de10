import { createStore, type StoreApi } from "zustand";
import { persist } from "zustand/middleware";
import { type Choices, type CompareView, NO_CHOICES, togglePick } from "#domain/choices.ts";
import { move } from "#domain/compare-list.ts";
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
  PERSISTED_VERSION,
  type Persisted,
  readPersisted,
  STORAGE_KEY,
  safeStorage,
  type ThemeChoice,
} from "./persistence.ts";

/**
 * Which gesture made the latest change, so that the address bar can tell one history entry from the
 * next: every choice is an entry of its own; a stretch of typing or dragging in one field is one entry.
 */
export type Gesture =
  | { kind: "choose" }
  | { kind: "type"; field: "text" | "floor"; first: boolean }
  /** The address bar itself changed: nothing to write. */
  | { kind: "travel" };

export interface ExplorerState extends Choices {
  theme: ThemeChoice;
  gesture: Gesture;
  /** What the address held that was not understood. */
  addressProblems: readonly ParamProblem[];
}

export interface ExplorerActions {
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
  togglePick(slug: string): void;
  movePick(slug: string, by: -1 | 1): void;
  setView(view: Partial<CompareView>): void;
  setTheme(theme: ThemeChoice): void;
  dismissProblems(): void;
  /** Takes over what the address bar says. */
  travel(choices: Choices, problems: readonly ParamProblem[]): void;
}

export type ExplorerStore = StoreApi<ExplorerState & ExplorerActions>;

/**
 * A store that takes over what the browser kept. Its initial state knows nothing of that, as a prerendered
 * page does not: React hydrates with the one, and goes on with the other.
 * @param start what the page's path says before any query: the state that the page was prerendered with.
 */
export function createExplorerStore(start: Partial<Choices> = {}): ExplorerStore {
  return createStore<ExplorerState & ExplorerActions>()(
    persist(
      (set, get) => {
        const choose = (change: Partial<Choices>) =>
          set({ ...change, gesture: { kind: "choose" }, addressProblems: [] });
        const type = <F extends "text" | "floor">(field: F, value: RoleFilter[F]) =>
          set((state) => {
            // A thousands comma is typed, say: the floor stays, and so must the history.
            if (state.filter[field] === value) return state;
            const first = !(state.gesture.kind === "type" && state.gesture.field === field);
            return {
              filter: { ...state.filter, [field]: value },
              gesture: { kind: "type", field, first },
              addressProblems: [],
            };
          });
        const filter = (change: Partial<RoleFilter>) => choose({ filter: { ...get().filter, ...change } });
        return {
          ...NO_CHOICES,
          ...start,
          theme: "system",
          gesture: { kind: "travel" },
          addressProblems: [],
          toggleSkill: (id) => choose({ filter: toggleSkill(get().filter, id) }),
          toggleWithout: (id) => choose({ filter: toggleWithout(get().filter, id) }),
          setRule: (rule) => filter({ rule }),
          setScope: (scope) => filter({ scope }),
          setFloor: (floor) => type("floor", floor),
          setText: (text) => type("text", text),
          endTyping: () => set({ gesture: { kind: "travel" } }),
          setFilter: (next) => choose({ filter: next }),
          // How skills count is a habit of the reader's, not a criterion: clearing keeps it.
          clearFilter: () => {
            const { rule, scope } = get().filter;
            choose({ filter: { ...NO_FILTER, rule, scope } });
          },
          setSort: (sort) => choose({ sort }),
          togglePick: (slug) => choose({ picks: togglePick(get().picks, slug) }),
          movePick: (slug, by) => choose({ picks: move(get().picks, get().picks.indexOf(slug), by) }),
          setView: (view) => choose({ view: { ...get().view, ...view } }),
          setTheme: (theme) => set({ theme }),
          dismissProblems: () => set({ addressProblems: [] }),
          travel: (choices, addressProblems) =>
            set({ ...choices, addressProblems, gesture: { kind: "travel" } }),
        };
      },
      {
        name: STORAGE_KEY,
        version: PERSISTED_VERSION,
        storage: safeStorage(),
        partialize: ({ theme }) => ({ theme }),
        migrate: (stored): Persisted => ({ theme: "system", ...readPersisted(stored) }),
        merge: (stored, current) => ({ ...current, ...readPersisted(stored) }),
      },
    ),
  );
}
