import { expect, test } from "vitest";
import { roleFinder } from "#domain/find-roles.ts";
import { manyRoles } from "../fixtures/many-roles.ts";
import { catalogue } from "../fixtures/real-data.ts";

const find = roleFinder(catalogue.roles);
const codes = (text: string) => find(text).map(({ code }) => code);

test("roles are found by how the words of their names begin, by their code, in their fixed order", () => {
  expect(codes("data")).toEqual(["DS", "DE"]);
  expect(codes("ENG data")).toEqual(["DE"]);
  expect(codes("ml")).toEqual(["ML"]);
  expect(codes("gineer")).toEqual([]);
});

test("a text without a letter or digit finds all", () => {
  expect(find(" – ")).toBe(catalogue.roles);
});

test("one of thousands is found by its number", () => {
  const roles = manyRoles(6000, 50);
  expect(roleFinder(roles)("number 5999").map(({ slug }) => slug)).toEqual(["role-5999"]);
});
