import { fireEvent, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { SHOWN_EACH, SHOWN_MENTIONS } from "#domain/passages.ts";
import { keptSkills, openFor } from "./my-skills-parts.ts";
import {
  addButton,
  findButton,
  foundRows,
  marks,
  paste,
  readText,
  shownText,
  status,
  textField,
} from "./paste-parts.ts";
import { isUnavailable } from "./render-page.tsx";

const { count } = createFormat("en-US", "USD");
const LINE = "We build services in Python and Docker for people who know them well.\n";
const TIMES = 15_000;
const LONG = `${LINE.repeat(TIMES)}Kubernetes is new.`;

describe("a text of a megabyte", () => {
  test("is read in slices, so that the page goes on in between, and counted to its end", async () => {
    const { user } = await openFor();
    expect(LONG.length).toBeGreaterThan(1_000_000);
    fireEvent.input(textField(), { target: { value: LONG } });
    await user.click(findButton());
    let turns = 0;
    const said = new Set<string | null>();
    const progress = new Set<string | undefined>();
    const timer = setInterval(() => {
      turns += 1;
      said.add(status());
      progress.add(
        paste()
          .queryByText(/so far\.$/)
          ?.textContent.trim(),
      );
    }, 0);
    await waitFor(() => expect(status()).toMatch(/^Found/));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
    // The live region says once that it reads; what it has so far is shown alone.
    expect([...said].slice(0, 1)).toEqual([`Reading ${count(LONG.length)} characters.`]);
    expect([...said].slice(1).every((words) => words?.startsWith("Found"))).toBe(true);
    expect(
      [...progress].filter((words) => words && /^[\d,]+ mentions? so far\.$/.test(words)).length,
    ).toBeGreaterThan(2);
    expect(status()).toBe(`Found 3 skills in ${count(2 * TIMES + 1)} mentions.`);
    expect(foundRows()).toEqual([
      `Python, ${count(TIMES)} mentions`,
      `Docker, ${count(TIMES)} mentions`,
      "Kubernetes, 1 mention",
    ]);
    expect(textField().value).toBe(LONG);
  });

  test("is shown in passages around the first mentions of each skill, which is said", async () => {
    const { user } = await openFor();
    await readText(user, LONG);
    expect(shownText()?.textContent.length).toBeLessThan(3000);
    expect(marks().at(-1)).toBe("Kubernetes");
    expect(shownText()?.querySelectorAll("p")).toHaveLength(2);
    const cap = paste().getByText(/^A long text/).textContent;
    expect(cap).toBe(
      `A long text, so only what stands around the first ${SHOWN_EACH} mentions of each skill is shown, up to ${SHOWN_MENTIONS} mentions in all: here ${marks().length} of ${count(2 * TIMES + 1)}. All are counted.`,
    );
    const [first, last] = shownText()?.querySelectorAll("p") ?? [];
    expect({ ...first?.dataset }).toEqual({ cutAfter: "true" });
    expect({ ...last?.dataset }).toEqual({ cutBefore: "true" });
    await user.click(addButton());
    expect(keptSkills()).toEqual({ python: "used", docker: "used", kubernetes: "used" });
  });

  test("of nothing but mentions is drawn up to the cap", async () => {
    const { user } = await openFor();
    await readText(user, "R ".repeat(500_000));
    expect(foundRows()).toEqual([`R, ${count(500_000)} mentions`]);
    expect(marks().length).toBeLessThanOrEqual(SHOWN_MENTIONS);
  });

  test("of one word without an end is read, and names nothing", async () => {
    const { user } = await openFor();
    await readText(user, "x".repeat(1_000_000));
    expect(status()).toMatch(/^No skill is named/);
  });

  test("is left unread when it is cleared meanwhile", async () => {
    const { user } = await openFor();
    fireEvent.input(textField(), { target: { value: LONG } });
    fireEvent.click(findButton());
    expect(isUnavailable(findButton())).toBe(true);
    await user.click(paste().getByRole("button", { name: "Clear the text" }));
    expect(isUnavailable(findButton())).toBe(false);
    await readText(user, "SQL");
    expect(foundRows()).toEqual(["SQL, 1 mention"]);
  });

  test("does not trouble a reader who leaves the page meanwhile", async () => {
    const { travel, address } = await openFor();
    fireEvent.input(textField(), { target: { value: LONG } });
    fireEvent.click(findButton());
    await travel("/sources");
    await waitFor(() => expect(address()).toBe("/sources"));
  });
});

describe("a text that is too long", () => {
  test("is not read, which is said with both numbers, and stays", async () => {
    const { user } = await openFor();
    const text = "Docker ".repeat(300_000);
    fireEvent.input(textField(), { target: { value: text } });
    await user.click(findButton());
    expect(status()).toBe(
      "This text has 2,100,000 characters; up to 2,000,000 are read at once. It stays as it is: shorten it, or paste it in parts.",
    );
    expect(textField().value).toBe(text);
    expect(textField().getAttribute("aria-invalid")).toBe("true");
    expect(shownText()).toBeNull();
  });

  test("is announced as such before anything is pasted", async () => {
    await openFor();
    expect(status()).toBe("Up to 2,000,000 characters.");
  });
});
