import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { csvParseRows } from "d3-dsv";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Drawing } from "#domain/drawing.ts";
import type { ExportTable } from "#domain/export-table.ts";
import { CiteButton } from "#features/pay-out/cite-button.tsx";
import { TakeAlong } from "#features/pay-out/take-along.tsx";
import { AnnouncerProvider } from "#ui/announcer.tsx";
import { present } from "../unit/fixtures/present.ts";
import { announced } from "./render-page.tsx";

const TABLE: ExportTable = {
  title: "T",
  address: "https://example.org/",
  dataset: "D",
  settings: {},
  columns: [{ key: "pay", label: "pay", unit: "USD a year" }],
  rows: [{ pay: 120_230 }, { pay: null }],
  notes: [],
  sources: [],
};
const DRAWING: Drawing = {
  width: 20,
  height: 10,
  background: "#ffffff",
  title: "T",
  description: "D",
  marks: [],
};

interface Kept {
  name: string;
  file: Blob;
}

/** What the browser would keep, instead of which it is caught. */
let kept: Kept[] = [];
beforeEach(() => {
  kept = [];
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return `blob:${files.length}`;
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, file: present(files.at(-1)) });
  });
});

function show(views: Partial<Parameters<typeof TakeAlong>[0]> = {}) {
  render(
    <AnnouncerProvider>
      <TakeAlong
        name="pay-of-two"
        what="pay figures"
        table={() => TABLE}
        drawing={() => DRAWING}
        {...views}
      />
    </AnnouncerProvider>,
  );
  const user = userEvent.setup();
  const press = (kind: string) =>
    user.click(screen.getByRole("button", { name: new RegExp(`\\b${kind}\\b`) }));
  return { user, press };
}

/** The bytes of a file as text, the byte order mark kept. */
async function textOf({ file }: Kept): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
}

describe("taking a view along", () => {
  test("offers four kinds of file under one visible label, and each button’s name holds what it shows", () => {
    show();
    const list = screen.getByRole("list", { name: "Take the pay figures along" });
    expect(screen.getByText("Take the pay figures along")).toBeTruthy();
    const buttons = within(list).getAllByRole("button");
    expect(buttons.map((button) => button.textContent)).toEqual(["CSV", "JSON", "SVG", "PNG"]);
    for (const button of buttons) {
      expect(button.getAttribute("aria-label")).toBe(`Download ${button.textContent}: pay figures`);
    }
  });

  test("is for browsers that run scripts", () => {
    show();
    expect(screen.getByRole("list").closest(".needs-script")).not.toBeNull();
  });

  test("gives CSV with the byte order mark", async () => {
    const { press } = show();
    await press("CSV");
    await waitFor(() => expect(announced()).toBe("CSV downloaded"));
    const [file] = kept;
    expect(file).toMatchObject({ name: "pay-of-two.csv", file: { type: "text/csv;charset=utf-8" } });
    const text = await textOf(present(file));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(
      csvParseRows(text.slice(1))
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual(["pay (USD a year)", "120230", ""]);
  });

  test("gives JSON, without the mark that JSON forbids", async () => {
    const { press } = show();
    await press("JSON");
    await waitFor(() => expect(announced()).toBe("JSON downloaded"));
    const [file] = kept;
    expect(file).toMatchObject({ name: "pay-of-two.json", file: { type: "application/json;charset=utf-8" } });
    expect(JSON.parse(await textOf(present(file)))).toEqual(TABLE);
  });

  test("gives the chart as SVG", async () => {
    const { press } = show();
    await press("SVG");
    await waitFor(() => expect(announced()).toBe("SVG downloaded"));
    const [file] = kept;
    expect(file).toMatchObject({ name: "pay-of-two.svg", file: { type: "image/svg+xml;charset=utf-8" } });
    expect(await textOf(present(file))).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="20"');
  });

  test("takes what the view is at the click, and waits for one whose code is still to be loaded", async () => {
    let title = "before";
    const { press } = show({ table: async () => ({ ...TABLE, title }) });
    title = "after";
    await press("JSON");
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(JSON.parse(await textOf(present(kept[0]))).title).toBe("after");
  });

  test("says so, to all, where the browser gives no canvas, until the next file is made", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const { press } = show();
    await press("PNG");
    expect(
      await screen.findByText(
        "The PNG could not be made. Press the button again; should that not help, load the page again.",
        { selector: "p" },
      ),
    ).toBeTruthy();
    expect(announced()).toBe(
      "The PNG could not be made. Press the button again; should that not help, load the page again.",
    );
    expect(kept).toEqual([]);
    await press("SVG");
    await waitFor(() => expect(announced()).toBe("SVG downloaded"));
    expect(screen.queryByText(/could not be made/)).toBeNull();
  });
});

describe("one figure with its citation", () => {
  test("is copied by a button that says which figure, and that it was copied", async () => {
    const user = userEvent.setup();
    render(
      <AnnouncerProvider>
        <CiteButton
          label="median of Data Scientists, United States"
          text={() => "Data Scientists: $120,230"}
        />
      </AnnouncerProvider>,
    );
    const button = screen.getByRole("button", {
      name: "Copy with citation: median of Data Scientists, United States",
    });
    await user.click(button);
    expect(await screen.findByRole("button", { name: /^Figure copied: / })).toBe(button);
    expect(announced()).toBe("Figure copied");
    expect(await navigator.clipboard.readText()).toBe("Data Scientists: $120,230");
  });
});
