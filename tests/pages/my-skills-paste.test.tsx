import { catalogue } from "virtual:catalogue";
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { keptSkills, openFor } from "./my-skills-parts.ts";
import {
  addButton,
  box,
  findButton,
  foundRows,
  marks,
  paste,
  readText,
  shownText,
  status,
  textField,
} from "./paste-parts.ts";
import { announced, isUnavailable } from "./render-page.tsx";

const CV = "I ship Python in containers (Docker) to k8s.\n\nDocker again; postgres, too.";

describe("a text that names skills", () => {
  test("is shown as it is, with each mention marked", async () => {
    const { user } = await openFor();
    await readText(user, CV);
    expect(shownText()?.textContent).toBe(CV);
    expect(marks()).toEqual(["Python", "containers", "Docker", "k8s", "Docker", "postgres"]);
    expect(status()).toBe("Found 4 skills in 6 mentions.");
  });

  test("lists its skills with their counts and spellings, the most mentioned first", async () => {
    const { user } = await openFor();
    await readText(user, CV);
    expect(foundRows()).toEqual([
      "Docker, found as “containers”, 3 mentions",
      "Python, 1 mention",
      "Kubernetes, found as “k8s”, 1 mention",
      "PostgreSQL, found as “postgres”, 1 mention",
    ]);
  });

  test("that holds markup is shown as text", async () => {
    const { user } = await openFor();
    const junk = '<img src=x onerror=alert(1)> <b>Docker</b> & "SQL" </textarea><script>1</script> \u202e{R}';
    await readText(user, junk);
    expect(shownText()?.textContent).toBe(junk);
    expect(shownText()?.querySelector("img, b, script")).toBeNull();
    expect(marks()).toContain("Docker");
  });

  test("takes ordinary words only when written as the skill is, and says which", async () => {
    const { user } = await openFor();
    await readText(user, "I excel in spring and react fast. Excel, Spring and React.");
    expect(marks()).toEqual(["Excel", "Spring", "React"]);
    const method = paste().getByText("How skills are recognised").closest("details")?.textContent;
    for (const spelling of catalogue.skills.flatMap(({ exactCase = [] }) => exactCase)) {
      expect(method).toContain(spelling);
    }
    expect(method).toContain("whole words");
    expect(method).toMatch(/capital that stands alone.*C and R/);
  });

  test("is neither kept nor put into the address", async () => {
    const { user, address } = await openFor();
    await readText(user, "my-secret-employer uses Docker");
    await user.click(addButton());
    expect(keptSkills()).toEqual({ docker: "used" });
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("secret");
    expect(address()).toBe("/my-skills");
  });

  test("can be read again once it was changed, which is said", async () => {
    const { user } = await openFor();
    await readText(user, "Docker");
    fireEvent.input(textField(), { target: { value: "SQL" } });
    expect(status()).toBe("The text was changed since. Press “Find skills” to read it again.");
    await readText(user, "SQL");
    expect(marks()).toEqual(["SQL"]);
  });

  test("is cleared with all that was found in it", async () => {
    const { user } = await openFor();
    await readText(user, "Docker");
    await user.click(paste().getByRole("button", { name: "Clear the text" }));
    expect(textField().value).toBe("");
    expect(shownText()).toBeNull();
    expect(foundRows()).toEqual([]);
    expect(document.activeElement).toBe(textField());
    expect(announced()).toBe("The text is cleared");
  });
});

describe("a skill that was found", () => {
  test("is dropped and taken again, in the list and in the text", async () => {
    const { user } = await openFor();
    await readText(user, CV);
    expect(box("Docker").checked).toBe(true);
    await user.click(box("Docker"));
    expect(marks()).toEqual(["Python", "k8s", "postgres"]);
    expect(shownText()?.textContent).toBe(CV);
    expect(addButton().textContent).toBe("Add 3 skills");
    box("Docker").focus();
    await user.keyboard(" ");
    expect(marks()).toHaveLength(6);
    await user.click(box("Docker"));
    await user.click(addButton());
    expect(keptSkills()).toEqual({ python: "used", kubernetes: "used", postgresql: "used" });
  });

  test("can be dropped with all others, so that there is nothing to add", async () => {
    const { user } = await openFor();
    await readText(user, CV);
    await user.click(paste().getByRole("button", { name: "Drop all" }));
    expect(marks()).toEqual([]);
    expect(addButton().textContent).toBe("Nothing to add");
    expect(isUnavailable(addButton())).toBe(true);
    await user.click(addButton());
    expect(keptSkills()).toBeUndefined();
    await user.click(paste().getByRole("button", { name: "Take all" }));
    expect(marks()).toHaveLength(6);
  });

  test("that is known already says so, has no box, and keeps its level", async () => {
    const { user } = await openFor({ docker: "comfortable" });
    await readText(user, CV);
    expect(foundRows()[0]).toBe("Docker, found as “containers”. Known already: comfortable, 3 mentions");
    expect(paste().queryByRole("checkbox", { name: /^Docker/ })).toBeNull();
    expect(marks()).toContain("Docker");
    await user.click(addButton());
    expect(keptSkills()).toMatchObject({ docker: "comfortable", python: "used" });
  });
});

describe("adding", () => {
  test("takes the chosen level, keeps the focus, says what was added, and counts above", async () => {
    const { user } = await openFor();
    await readText(user, "Docker and SQL");
    const levels = within(paste().getByRole("group", { name: "Add them as" }));
    expect(levels.getByRole<HTMLInputElement>("radio", { name: "Used it" }).checked).toBe(true);
    await user.click(levels.getByRole("radio", { name: "Comfortable" }));
    await user.click(addButton());
    expect(keptSkills()).toEqual({ docker: "comfortable", sql: "comfortable" });
    expect(announced()).toBe("2 skills added: Docker and SQL");
    expect(document.activeElement).toBe(addButton());
    expect(isUnavailable(addButton())).toBe(true);
    expect(paste().getByText(/^2 skills added/).parentElement?.textContent).toBe(
      "2 skills added as “Comfortable”: Docker and SQL.",
    );
    expect(foundRows()).toEqual([
      "Docker. Just added: comfortable, 1 mention",
      "SQL. Just added: comfortable, 1 mention",
    ]);
    expect(screen.getByRole("heading", { name: "2 skills, all of them comfortable" })).toBeTruthy();
  });

  test("is undone for exactly what was added, and the boxes stand there again", async () => {
    const { user } = await openFor({ git: "used", python: "comfortable" });
    await readText(user, CV);
    await user.click(box("Kubernetes"));
    await user.click(addButton());
    expect(Object.keys(keptSkills())).toEqual(["git", "python", "docker", "postgresql"]);
    await user.click(paste().getByRole("button", { name: "Undo" }));
    expect(keptSkills()).toEqual({ git: "used", python: "comfortable" });
    expect(announced()).toBe("2 skills taken back");
    expect(document.activeElement).toBe(addButton());
    expect(addButton().textContent).toBe("Add 2 skills");
    expect(box("Docker").checked).toBe(true);
    expect(box("Kubernetes").checked).toBe(false);
    expect(paste().queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("offers no undo any more once all of it was taken back by hand", async () => {
    const { user } = await openFor();
    await readText(user, "Docker");
    await user.click(addButton());
    await user.click(screen.getByRole("button", { name: "Remove Docker" }));
    expect(paste().queryByRole("button", { name: "Undo" })).toBeNull();
    expect(box("Docker").checked).toBe(true);
  });
});

describe("a text that is of no use", () => {
  test("because it names no skill says so, and what to do", async () => {
    const { user } = await openFor();
    await readText(user, "I like to walk in the woods.");
    expect(status()).toMatch(/^No skill is named in this text.*pick skills by hand above\.$/);
    expect(shownText()).toBeNull();
    expect(textField().value).toBe("I like to walk in the woods.");
  });

  test.each(["", "  \n\t "])("because it is empty (%j) says so, and leads to the field", async (text) => {
    const { user } = await openFor();
    fireEvent.input(textField(), { target: { value: text } });
    await user.click(findButton());
    expect(status()).toBe("There is no text yet. Paste or type one, then press “Find skills”.");
    expect(document.activeElement).toBe(textField());
    expect(textField().getAttribute("aria-invalid")).toBe("true");
    expect(textField().getAttribute("aria-describedby")).toBe(paste().getByRole("status").id);
    await readText(user, "Docker");
    expect(textField().getAttribute("aria-invalid")).toBeNull();
  });
});
