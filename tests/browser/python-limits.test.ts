import { describe, expect, it } from "vitest";
import { TEST_ENGINEER } from "../unit/fixtures/real-data.ts";
import { startBrowser, visit } from "./browser.ts";
import { benchOf, programOf, write } from "./python-bench.ts";

const { openPage } = startBrowser();

/** Not part of `npm test`: each of them ends its Python, and loading the next takes seconds. */
describe("a program", () => {
  it("that writes without end, wants all memory, breaks Python or asks for the network ends in words, and the page goes on", async () => {
    const page = await openPage({ width: 412 });
    await visit(page, `/roles/${TEST_ENGINEER}`);
    const { bench, run, edit, editor, output, ends } = benchOf(page, programOf(TEST_ENGINEER).file);
    await edit.click();
    await write(page, editor, "for _ in range(100_000):\n    print('x' * 99)\n");
    await run.click();
    await ends(/^stopped: too much output$/);
    expect(await bench.innerText()).toContain("wrote more than 100,000 characters");
    expect((await output.innerText()).length).toBeGreaterThan(90_000);

    await write(page, editor, "held = []\nwhile True:\n    held.append(bytes(50_000_000))\n");
    await run.click();
    await ends(/^failed in line 3/);
    expect(await output.innerText()).toContain("MemoryError");
    expect(await bench.innerText()).toContain("of memory at the most");

    await write(page, editor, "import os\nos.abort()\n");
    await run.click();
    await ends(/^broke off$/);

    await write(page, editor, "from js import XMLHttpRequest\nXMLHttpRequest.new()\n");
    await run.click();
    await ends(/^failed in line 2/);

    await write(page, editor, "print('as good as new')\n");
    await run.click();
    await ends(/^finished/);
    expect(await output.innerText()).toBe("as good as new\n");
  });
});
