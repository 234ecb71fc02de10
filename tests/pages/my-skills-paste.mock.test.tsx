import { fireEvent } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { openFor } from "./my-skills-parts.ts";
import { findButton, paste, shownText, textField } from "./paste-parts.ts";
import { isUnavailable } from "./render-page.tsx";

vi.mock("#features/skill-basket/read-text.ts", () => {
  throw new TypeError("Importing a module script failed");
});

test("a text whose reader does not arrive stays, and can be tried again", async () => {
  const { user } = await openFor();
  fireEvent.input(textField(), { target: { value: "Docker" } });
  await user.click(findButton());
  expect((await paste().findByText(/^The code that reads the text could not be loaded/)).textContent).toBe(
    "The code that reads the text could not be loaded. Check the connection, then press “Find skills” again; the text stays. Should that not help, load the page again and paste the text anew.",
  );
  expect(textField().value).toBe("Docker");
  expect(isUnavailable(findButton())).toBe(false);
  expect(shownText()).toBeNull();
});
