import { check, type ReadableFiles } from "./check.ts";
import { lookOf } from "./duplicates.ts";

interface NamedPlace {
  kind: "state" | "metro";
  file: string;
  path: string;
  id: string;
  name: string;
}

/** Every place within the nation that has official figures: the states, then the metros, in the files' order. */
function namedPlaces({ states, metros }: ReadableFiles): NamedPlace[] {
  return [
    ...(states?.states.map(({ state, name }, i) => ({
      kind: "state" as const,
      file: "pay/states.json",
      path: `states[${i}].state`,
      id: state,
      name,
    })) ?? []),
    ...(metros?.metros.map(({ metro, name }, i) => ({
      kind: "metro" as const,
      file: "pay/metros.json",
      path: `metros[${i}].metro`,
      id: metro,
      name,
    })) ?? []),
  ];
}

export const placesAreDistinct = check({
  name: "places-are-distinct",
  claim: "The nation, the states and the metros have each an id of their own: it stands in addresses.",
  needs: [],
  run: ({ national, ...files }) => {
    const owners = new Map(national ? [[national.id, national.region]] : []);
    return namedPlaces(files).flatMap(({ file, path, id, name }) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? name);
      return owner === undefined
        ? []
        : [
            {
              file,
              path,
              expected: "an id that no other place has",
              found: `${id}, which ${owner} has`,
              fix: `Remove ${name}, or give it another id, here and in its rows.`,
            },
          ];
    });
  },
});

export const placeNamesAreDistinct = check({
  name: "place-names-are-distinct",
  claim: "No two states and no two metros have one name, by which readers choose them.",
  needs: [],
  run: (files) => {
    const owners = new Map<string, string>();
    return namedPlaces(files).flatMap(({ kind, file, path, id, name }) => {
      // A state and a metro may: lists keep them apart.
      const key = `${kind} ${lookOf(name)}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      return owner === undefined || owner === id
        ? []
        : [
            {
              file,
              path,
              expected: `a name that no other ${kind} has`,
              found: `${name}, which ${owner} has`,
              fix: "Say more in one of the names, such as the state it is in.",
            },
          ];
    });
  },
});

export const tilesAreDistinct = check({
  name: "tiles-are-distinct",
  claim: "Each state has a tile of the map to itself.",
  needs: ["states"],
  run: ({ states }) => {
    const owners = new Map<string, string>();
    return states.states.flatMap(({ state, tile: { row, column } }, i) => {
      const key = `row ${row}, column ${column}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? state);
      return owner === undefined
        ? []
        : [
            {
              file: "pay/states.json",
              path: `states[${i}].tile`,
              expected: "a tile that no other state has",
              found: `${key}, where ${owner} is`,
              fix: `Move ${state} or ${owner} to a free tile.`,
            },
          ];
    });
  },
});
