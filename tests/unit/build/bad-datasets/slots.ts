import { z } from "zod";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { seededRandom } from "../../fixtures/many-roles.ts";
import { CONTENTS, getIn, type Json, type Path } from "./base.ts";

/** What a field may hold: `text` is free, `code` has to match a pattern. */
export type Kind = "text" | "code" | "url" | "date" | "choice" | "number" | "boolean" | "list" | "object";

/** A field of the schemas, with one place in the dataset where it is filled in. */
export interface Slot {
  file: string;
  /** As the schema has it, e.g. `skills[].name`; the file as a whole is empty. */
  field: string;
  path: Path;
  value: Json;
  kind: Kind;
  required: boolean;
  nullable: boolean;
  /** Characters that a text may have, where that is limited. */
  longest: number | undefined;
}

interface Node {
  field: string;
  steps: readonly string[];
  schema: z.core.JSONSchema.BaseSchema;
  required: boolean;
  nullable: boolean;
}

const ITEM = "[]";

function kindOf({ type, pattern, allOf, format, enum: choices, const: only }: Node["schema"]): Kind {
  if (choices || only !== undefined) return "choice";
  if (type === "array") return "list";
  if (type === "object" || type === "boolean") return type;
  if (type === "number" || type === "integer") return "number";
  if (format === "uri") return "url";
  if (format === "date") return "date";
  if (type !== "string") throw new Error(`a field of type ${type}, which the battery does not know yet`);
  return pattern || allOf ? "code" : "text";
}

const isSchema = (schema: unknown): schema is Node["schema"] => typeof schema === "object" && schema !== null;

/** A schema without its null. */
function withoutNull(schema: Node["schema"]): { schema: Node["schema"]; nullable: boolean } {
  const options = schema.anyOf ?? [];
  const others = options.filter(isSchema).filter(({ type }) => type !== "null");
  const [only] = others;
  return only && others.length < options.length
    ? { schema: only, nullable: true }
    : { schema, nullable: false };
}

/** A field and all fields in it. */
function nodesIn(steps: readonly string[], field: string, from: Node["schema"], required: boolean): Node[] {
  const { schema, nullable } = withoutNull(from);
  const properties = Object.entries(schema.properties ?? {});
  return [
    { field, steps, schema, required, nullable },
    ...properties.flatMap(([key, inner]) =>
      isSchema(inner)
        ? nodesIn(
            [...steps, key],
            field === "" ? key : `${field}.${key}`,
            inner,
            schema.required?.includes(key) ?? false,
          )
        : [],
    ),
    ...(isSchema(schema.items) && !Array.isArray(schema.items)
      ? nodesIn([...steps, ITEM], `${field}[]`, schema.items, true)
      : []),
  ];
}

/** All places in `content` that a field's steps lead to and that are filled in. */
function placesOf(content: Json, steps: readonly string[]): Path[] {
  return steps.reduce<Path[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        const value = getIn(content, path);
        if (step === ITEM) return Array.isArray(value) ? value.map((_, i) => [...path, i]) : [];
        return getIn(content, [...path, step]) == null ? [] : [[...path, step]];
      }),
    [[]],
  );
}

/** Numbers from 0 to less than 1 that are the same in every run for one field, whatever other fields there are. */
export function randomFor(field: string): () => number {
  return seededRandom(
    [...field].reduce((hash, letter) => Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0), 7),
  );
}

/** Every field of every schema, with all the places where it is filled in. */
export function fields(): { name: string; slots: readonly Slot[] }[] {
  const roles = [...CONTENTS.keys()].filter((file) => file.startsWith(`${ROLE_FILE.folder}/`));
  const schemas = [
    ...Object.values(FILES).map(({ path, schema }) => ({ schema, files: [path] })),
    { schema: ROLE_FILE.schema, files: roles },
  ];
  return schemas.flatMap(({ schema, files }) =>
    nodesIn([], "", z.toJSONSchema(schema, { io: "input" }), true).map((node) => {
      const { field, steps, required, nullable } = node;
      const described = {
        field,
        kind: kindOf(node.schema),
        required,
        nullable,
        longest: node.schema.maxLength,
      };
      const slots = files.flatMap((file) =>
        placesOf(CONTENTS.get(file) ?? null, steps).map((path): Slot => {
          return { ...described, file, path, value: getIn(CONTENTS.get(file), path) ?? null };
        }),
      );
      return { name: `${files[0]} ${field}`, slots };
    }),
  );
}

/** Every field of every schema once, at a place that is picked by chance, the same in every run. */
export function slots(): { found: Slot[]; nowhere: string[] } {
  const picked = fields().map(({ name, slots: all }) => ({
    name,
    slot: all[Math.floor(randomFor(name)() * all.length)],
  }));
  return {
    found: picked.flatMap(({ slot }) => slot ?? []),
    nowhere: picked.flatMap(({ name, slot }) => (slot ? [] : name)),
  };
}
