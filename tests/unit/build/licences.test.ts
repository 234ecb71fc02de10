import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { licencesText } from "#build/licences.ts";
import { ALLOWED_LICENCES, packageFolder, packageLicence } from "#build/package-licence.ts";

const MIT = { name: "@some/thing", version: "1.2.0", license: "MIT", repository: "some/thing" };

/** A folder as a package manager leaves it: its package.json, and other files by name. */
async function installed(manifest: object, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "package-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await mkdir(join(folder, "src"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe("a package", () => {
  test("is told with its version, licence, where it comes from and every text it brings", async () => {
    const folder = await installed(MIT, { LICENSE: "Permission.", "NOTICE.md": "By some.", "readme.md": "" });
    expect(await packageLicence(folder)).toEqual({
      ...{ name: "@some/thing", version: "1.2.0", licence: "MIT" },
      ...{ address: "https://github.com/some/thing", text: "Permission.\nBy some." },
    });
  });

  test.each([
    ["git+https://example.org/a/b.git", "https://example.org/a/b"],
    [{ type: "git", url: "git://example.org/a/b.git" }, "https://example.org/a/b"],
    [undefined, null],
  ])("that names its repository as %j is said to come from %s", async (repository, address) => {
    const folder = await installed({ ...MIT, repository }, { LICENSE: "Permission." });
    expect((await packageLicence(folder)).address).toBe(address);
  });

  test("that is a bundler is told without the parts that it is made of", async () => {
    const text = "# Its own\n\nPermission.\n\n# Licenses of bundled dependencies\n\nOf others.\n";
    const folder = await installed(MIT, { "LICENSE.md": text });
    expect((await packageLicence(folder)).text).toBe("# Its own\n\nPermission.\n\n");
  });

  test("under the Mozilla licence may leave its text out: it is kept here", async () => {
    const folder = await installed({ ...MIT, license: "MPL-2.0" }, {});
    expect((await packageLicence(folder)).text).toContain("Mozilla Public License Version 2.0");
  });

  test.each([undefined, "GPL-3.0-only", "UNLICENSED", "SEE LICENSE IN x"])(
    "under the licence %j ends the build",
    async (license) => {
      const folder = await installed({ ...MIT, license }, { LICENSE: "Not this one." });
      await expect(packageLicence(folder)).rejects.toThrow("@some/thing is under the licence");
    },
  );

  test("without the text of its licence ends the build", async () => {
    const folder = await installed(MIT, {});
    await expect(packageLicence(folder)).rejects.toThrow(
      "@some/thing comes without the text of its licence, MIT",
    );
  });
});

test.each([
  ["/a/node_modules/react/index.js", "/a/node_modules/react"],
  ["/a/node_modules/@lezer/lr/dist/index.js?x", "/a/node_modules/@lezer/lr"],
  ["/a/node_modules/b/node_modules/c/d.js", "/a/node_modules/b/node_modules/c"],
  ["/a/src/app/routes.tsx", null],
  ["\0vite/preload-helper.js", null],
])("the module %s is of the package in %s", (module, folder) => {
  expect(packageFolder(module)).toBe(folder);
});

test("the list is in the order of names, and each text stands below it once", () => {
  const component = (name: string) => ({
    ...{ name, version: "1", licence: "MIT", address: null, text: `Text of ${name}.\r\n` },
  });
  const text = licencesText([component("zed"), component("Alpha")]);
  expect(text).toContain("- Alpha 1, MIT\n- zed 1, MIT\n");
  expect(text.indexOf("Text of Alpha.")).toBeLessThan(text.indexOf("Text of zed."));
  expect(text.split("Text of zed.")).toHaveLength(2);
  expect(text).not.toContain("\r");
  expect(licencesText([component("Alpha"), component("zed")])).toBe(text);
});

test("no licence is allowed that would bind the site’s own code", () => {
  expect([...ALLOWED_LICENCES].filter((licence) => /GPL|SSPL|NC|ND/.test(licence))).toEqual([]);
});
