import { describe, expect, it } from "vitest";
import { SHARE_SIZE, type ShareInput, shareDrawing, shareKey } from "#app/share-drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { TAPE } from "#features/pay-out/drawing-axis.ts";
import { clashes, textMarks, textsOf } from "../fixtures/drawn-texts.ts";
import { present } from "../fixtures/present.ts";
import { BACKEND, catalogue, dataset, FIRST_ROLE, realRole, SECOND_ROLE } from "../fixtures/real-data.ts";
import { format, realPay } from "../fixtures/real-pay.ts";

const rangeSource = present(dataset.sources.find(({ id }) => id === catalogue.site.rangeSource));
const { currency, paySources } = catalogue;
const nation = present(catalogue.places[0]);
const draw = (roles: ShareInput["roles"], pay = realPay()) =>
  shareDrawing({ roles, pay, catalogue, format, rangeSource });

const pairs = catalogue.roles.flatMap((a, index) => catalogue.roles.slice(index + 1).map((b) => [a, b]));
const all = [...catalogue.roles.map((role) => [role]), ...pairs];

describe("the picture of a role, and of a pair", () => {
  it("has the shape that is asked for, and text that can be read at half its size", () => {
    for (const roles of all) {
      const drawing = draw(roles);
      expect(drawing.height / drawing.width).toBeCloseTo(SHARE_SIZE.height / SHARE_SIZE.width, 10);
      const least = Math.min(...textMarks(drawing).map(({ size }) => size));
      expect((least * SHARE_SIZE.width) / drawing.width / 2, drawing.title).toBeGreaterThanOrEqual(9);
    }
  });

  it("names roles, occupations, place, period, unit, sources and site, and both ends of what is drawn", () => {
    for (const roles of all) {
      const drawing = draw(roles);
      const texts = textsOf(drawing);
      const together = texts.join(" ");
      expect(texts).toContain(`${nation.name}, ${paySources.nation.period}, ${currency} a year, gross`);
      expect(texts).toContain(catalogue.site.name);
      expect(together).toContain(rangeSource.title);
      expect(together).toContain(catalogue.paySources.nation.publisher);
      for (const role of roles) {
        const { p10, median, p90 } = present(catalogue.national[role.official.soc]);
        expect(together).toContain(role.name);
        expect(together).toContain(
          `${role.official.title} (${role.official.soc}). Fit: ${role.official.fit}.`,
        );
        const amounts = [p10, median, p90, role.pay.from, role.pay.to].map((value) => present(value));
        for (const amount of amounts) expect(texts).toContain(realPay().short(amount));
      }
    }
  });

  it("has no text that lies on another or leaves it, however long the names are", () => {
    for (const roles of all) expect(clashes(draw(roles))).toEqual([]);
    const name = "Interdisciplinary ".repeat(9).trim();
    const role = { ...realRole(BACKEND), name, official: { ...realRole(BACKEND).official, title: name } };
    expect(clashes(draw([role, role]))).toEqual([]);
  });

  it("says in words where no figure was published", () => {
    const drawing = draw([realRole(BACKEND)], realPay({ place: "AK" }));
    expect(textsOf(drawing).join(" ")).toContain("the wages of Software Developers are withheld.");
    expect(clashes(drawing)).toEqual([]);
  });

  it("has yellow in its ruler alone", () => {
    const yellow = draw([realRole(FIRST_ROLE)]).marks.filter(
      (mark) =>
        ("fill" in mark && mark.fill === LIGHT.tape) || ("stroke" in mark && mark.stroke === LIGHT.tape),
    );
    expect(yellow).toEqual([expect.objectContaining({ kind: "rect", height: TAPE })]);
  });

  it("is the same in whichever order the roles are named", () => {
    expect(shareKey([FIRST_ROLE, SECOND_ROLE])).toBe(shareKey([SECOND_ROLE, FIRST_ROLE]));
    expect(shareKey([FIRST_ROLE])).not.toBe(shareKey([SECOND_ROLE]));
  });

  it("is told in words with its figures", () => {
    const [one, other] = [realRole(FIRST_ROLE), realRole(SECOND_ROLE)];
    const { title, description } = draw([one, other]);
    expect(title).toBe(`${one.name} vs ${other.name}`);
    for (const { official } of [one, other]) {
      const median = present(catalogue.national[official.soc]?.median);
      expect(description).toContain(`median ${realPay().money(median)}`);
    }
  });
});
