import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { columnsOf, table } from "./compare-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

const PAIR = "/compare/data-engineer-vs-data-scientist";
const THREE = `${PAIR}-vs-backend-api-developer`;
const button = (name: string) => screen.getByRole("button", { name });
const columns = () => columnsOf(table("Pay a year"));

describe("the columns of a comparison", () => {
  test("are moved, in the address too, and moved back by Back", async () => {
    const { user, address, back } = await renderPage(THREE);
    await user.click(button("Move Data Engineer right"));
    expect(announced()).toBe("Data Engineer is now 2 of 3");
    await waitFor(() =>
      expect(columns()).toEqual(["Data Scientist", "Data Engineer", "Backend / API Developer"]),
    );
    expect(address()).toBe("/compare/data-scientist-vs-data-engineer-vs-backend-api-developer");
    expect(document.activeElement).toBe(button("Move Data Engineer right"));
    await user.click(button("Move Data Engineer left"));
    await waitFor(() => expect(address()).toBe(THREE));
    await back();
    expect(columns()[0]).toBe("Data Scientist");
  });

  test("at either end can be moved inwards only", async () => {
    const { user, address } = await renderPage(PAIR);
    expect(isUnavailable(button("Move Data Engineer left"))).toBe(true);
    expect(isUnavailable(button("Move Data Engineer right"))).toBe(false);
    expect(isUnavailable(button("Move Data Scientist right"))).toBe(true);
    await user.click(button("Move Data Engineer left"));
    expect(address()).toBe(PAIR);
  });

  test("are added at the right, with the switches kept", async () => {
    const { user, address } = await renderPage(`${PAIR}?show=differences`);
    const add = screen.getByRole("combobox", { name: "Add a role" });
    expect(within(add).getAllByRole("option")).toHaveLength(5); // the four that are left, and the prompt
    await user.selectOptions(add, "Backend / API");
    expect(address()).toBe(`${PAIR}?show=differences`);
    await user.click(button("Add"));
    expect(announced()).toBe("Backend / API Developer added to the comparison");
    await waitFor(() => expect(columns()[2]).toBe("Backend / API Developer"));
    expect(address()).toBe(`${THREE}?show=differences`);
    expect(document.title).toBe(
      "Data Engineer vs Data Scientist vs Backend / API compared | Python Career Explorer",
    );
  });

  test("are taken out, which gives the focus to the next", async () => {
    const { user, address } = await renderPage(THREE);
    await user.click(button("Take Data Scientist out of the comparison"));
    expect(announced()).toBe("Data Scientist taken out of the comparison");
    await waitFor(() => expect(columns()).toEqual(["Data Engineer", "Backend / API Developer"]));
    expect(address()).toBe("/compare/data-engineer-vs-backend-api-developer");
    expect(document.activeElement).toBe(button("Take Backend / API Developer out of the comparison"));
  });

  test("down to one lead to the page that helps to choose, and Back to the comparison", async () => {
    const { user, address, back } = await renderPage(PAIR);
    await user.click(button("Take Data Engineer out of the comparison"));
    expect(await screen.findByRole("heading", { name: "Choose roles to compare" })).toBeTruthy();
    expect(address()).toBe("/compare?compare=data-scientist");
    expect(screen.getByText("Data Scientist is in. Pick at least one more.")).toBeTruthy();
    await waitFor(() => expect(announced()).toBe("Choose roles to compare | Python Career Explorer"));
    expect(document.activeElement).toBe(screen.getByRole("main"));
    await back();
    expect(columns()).toEqual(["Data Engineer", "Data Scientist"]);
  });

  test("are six at the most", async () => {
    await renderPage(`/compare/${catalogue.roles.map((role) => role.slug).join("-vs-")}`);
    expect(screen.getByText("All 6 places taken")).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "Add a role" })).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test("keep the focus when the sixth takes the place of the form that added it", async () => {
    const five = catalogue.roles.slice(0, 5).map((role) => role.slug);
    const last = catalogue.roles[5];
    const { user } = await renderPage(`/compare/${five.join("-vs-")}`);
    await user.selectOptions(screen.getByRole("combobox", { name: "Add a role" }), last?.shortName ?? "");
    await user.click(button("Add"));
    await waitFor(() => expect(columns()).toHaveLength(6));
    await waitFor(() =>
      expect(document.activeElement).toBe(button(`Take ${last?.name} out of the comparison`)),
    );
  });
});

describe("the roles of a comparison on a small screen", () => {
  test("are edited in a dialog", async () => {
    const { user, address } = await renderPage(PAIR);
    await user.click(button("Edit roles"));
    const dialog = within(screen.getByRole("dialog", { name: "Edit roles" }));
    const names = () =>
      dialog.getAllByRole("button", { name: /^Remove / }).map((remove) => remove.getAttribute("aria-label"));
    expect(isUnavailable(dialog.getByRole("button", { name: "Remove Data Engineer" }))).toBe(true);
    expect(dialog.getByText("A comparison needs two roles: add one before you remove one.")).toBeTruthy();

    await user.click(dialog.getByRole("button", { name: "Add Backend / API Developer" }));
    await waitFor(() => expect(address()).toBe(THREE));
    expect(dialog.getByRole("status").textContent).toBe(
      "In the comparison: Data Engineer, Data Scientist and Backend / API Developer",
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(
        dialog.getByRole("button", { name: "Remove Backend / API Developer" }),
      ),
    );
    await user.click(dialog.getByRole("button", { name: "Move Data Scientist up" }));
    await waitFor(() =>
      expect(address()).toBe("/compare/data-scientist-vs-data-engineer-vs-backend-api-developer"),
    );
    expect(names()).toEqual([
      "Remove Data Scientist",
      "Remove Data Engineer",
      "Remove Backend / API Developer",
    ]);
    await user.click(dialog.getByRole("button", { name: "Remove Data Engineer" }));
    await waitFor(() => expect(address()).toBe("/compare/data-scientist-vs-backend-api-developer"));

    await user.click(dialog.getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(columns()).toEqual(["Data Scientist", "Backend / API Developer"]));
  });
});
