import { describe, expect, test } from "vitest";
import { countMentions, createRecogniser, type Mention } from "#domain/recognise.ts";
import { CV, IN_CV, IN_JOB_AD, JOB_AD } from "../fixtures/pasted-texts.ts";
import { present } from "../fixtures/present.ts";
import { catalogue } from "../fixtures/real-data.ts";

const recognise = (text: string) => createRecogniser(catalogue.skills)(text);
const mentionsIn = (text: string): Mention[] => [...recognise(text)].flat();
const countsIn = (text: string) =>
  Object.fromEntries(countMentions(mentionsIn(text)).map(({ skill, count }) => [skill, count]));

/** What is found, each as `skill: as it stands there`. */
const found = (text: string) =>
  mentionsIn(text).map(({ skill, start, end }) => `${skill}: ${text.slice(start, end)}`);

test("a CV names these skills, so often", () => {
  expect(countsIn(CV)).toEqual(IN_CV);
});

test("a job ad names these skills, so often", () => {
  expect(countsIn(JOB_AD)).toEqual(IN_JOB_AD);
});

describe("is no skill:", () => {
  test.each([
    "I excel at this",
    "we EXCEL at this",
    "the R&D budget, R & D, R and D",
    "C-level, C‑level and C suite",
    "vitamin C.",
    "Plan C",
    "they react to it",
    "since spring 2024",
    "the rest",
    "the rest. APIs are next",
    "a playwright by trade",
    "within office hours",
    "a net salary of 50k",
    "50k NET",
    "Net income rose",
    "write to jobs@example.net or www.example.net",
    "the end ... net of tax",
    "a snowflake, a flask, a spark and a postman",
    "a node in the graph, with charts on slides",
    "the os module, macOS and iOS",
    "MySQL, kubectl, Dockerfile",
    "pythonic, Javanese, redistribute",
    "a C+ in school and an R+",
    "B2C, C2C and R2",
    "C\u0327a va",
    `Power${" ".repeat(13)}BI`,
    "Maria C. Lopez and A. R. Hill",
    "C:\\Users and list_c",
    "20 °C",
    "the c of a list and an r",
    "D. C. Sharp",
    "Power\n\nBI",
    "Power: BI",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("is found as it stands:", () => {
  test.each([
    ["Excel and MS Excel, ms excel", ["excel: Excel", "excel: MS Excel", "excel: ms excel"]],
    ["R, C and vitamin D", ["r: R", "c: C"]],
    ["Wrote it in C. Then in R.", ["c: C", "r: R"]],
    ["C/C++", ["c: C", "cpp: C++"]],
    ["C++/C#, C++17 and c#", ["cpp: C++", "csharp: C#", "cpp: C++", "csharp: c#"]],
    ["C & R (not R&D)", ["c: C", "r: R"]],
    [".NET, .net and .Net", ["dotnet: .NET", "dotnet: .net", "dotnet: .Net"]],
    [".net is what begins with a full stop", ["dotnet: .net"]],
    ["ASP.NET, asp.net", ["dotnet: ASP.NET", "dotnet: asp.net"]],
    ["VB.NET, not example.net", ["dotnet: .NET"]],
    ["C#/.NET Framework", ["csharp: C#", "dotnet: .NET Framework"]],
    ["node.js and Node", ["nodejs: node.js", "nodejs: Node"]],
    ["Node JS/NodeJS", ["nodejs: Node JS", "nodejs: NodeJS"]],
    ["k8s", ["kubernetes: k8s"]],
    ["PostgreSQL/Postgres", ["postgresql: PostgreSQL", "postgresql: Postgres"]],
    ["sklearn, Scikit-Learn", ["scikit-learn: sklearn", "scikit-learn: Scikit-Learn"]],
    ["scikit_learn, scikit-\nlearn", ["scikit-learn: scikit_learn", "scikit-learn: scikit-\nlearn"]],
    ["GCP", ["cloud-platforms: GCP"]],
    ["Google Cloud Platform", ["cloud-platforms: Google Cloud Platform"]],
    ["any cloud platform", ["cloud-platforms: cloud platform"]],
    ["Power BI, PowerBI", ["power-bi: Power BI", "power-bi: PowerBI"]],
    ["W&B", ["weights-and-biases: W&B"]],
    ["Weights and Biases", ["weights-and-biases: Weights and Biases"]],
    ["py.test", ["pytest: py.test"]],
    ["Apache\nSpark", ["apache-spark: Apache\nSpark"]],
    ["Apache\r\n    Spark", ["apache-spark: Apache\r\n    Spark"]],
    ["REST, REST API, Rest API", ["rest-apis: REST", "rest-apis: REST API", "rest-apis: Rest API"]],
    ["REST-API, REST APIs", ["rest-apis: REST-API", "rest-apis: REST APIs"]],
    ["RESTful", ["rest-apis: RESTful"]],
    ["an operating system, the OS", ["operating-systems: operating system", "operating-systems: OS"]],
    ["SQL+Python, HTML5+CSS3", ["sql: SQL", "python: Python", "html: HTML5", "css: CSS3"]],
    ["SQL++ and Python##", ["sql: SQL", "python: Python"]],
    ["#python and Python3", ["python: python", "python: Python3"]],
    ["T-SQL on Linux-based hosts", ["sql: SQL", "linux: Linux"]],
    ["Power\u00A0BI", ["power-bi: Power\u00A0BI"]],
    [`Power${" ".repeat(12)}BI`, [`power-bi: Power${" ".repeat(12)}BI`]],
  ])("%j", (text, spellings) => {
    expect(found(text)).toEqual(spellings);
  });

  test("the longest spelling wins, and its parts are not found in it", () => {
    expect(found("Azure DevOps on Azure")).toEqual(["azure-devops: Azure DevOps", "azure: Azure"]);
    expect(found("AWS CDK, AWS")).toEqual(["aws-cdk: AWS CDK", "aws: AWS"]);
    expect(found("Spring Boot and Spring")).toEqual(["spring-boot: Spring Boot", "spring-framework: Spring"]);
  });

  test.each(catalogue.skills)("$name, by its name and every alias", ({ id, name, aliases }) => {
    for (const spelling of [name, ...aliases]) {
      for (const text of [spelling, `Used ${spelling}, daily.`, `(${spelling})\n`, `with ${spelling}.`]) {
        const [mention, ...others] = mentionsIn(text);
        expect(mention, text).toEqual({
          skill: id,
          start: text.indexOf(spelling),
          end: text.indexOf(spelling) + spelling.length,
        });
        expect(others).toEqual([]);
      }
    }
  });
});

describe("other skills than the dataset’s", () => {
  const skills = [
    { id: "go", name: "Go", group: "g", aliases: ["golang"], exactCase: ["Go"] },
    { id: "fsharp", name: "F#", group: "g", aliases: [] },
    { id: "signs", name: "++", group: "g", aliases: ["Go to the moon"] },
  ];
  const read = (text: string) => [...createRecogniser(skills)(text)].flat().map(({ skill }) => skill);

  test("are found by the same rules", () => {
    expect(read("Go and go, Golang, f#, F")).toEqual(["go", "go", "fsharp"]);
    expect(read("Go to the moon, Go to the sun")).toEqual(["signs", "go"]);
  });

  const elsewhere = [
    { id: "measuring", name: "Måleteknikk", group: "g", aliases: ["måling"] },
    { id: "metrology", name: "Μετρολογία", group: "g", aliases: ["Ρυθμός ροής"] },
    { id: "roads", name: "Straßenbau", group: "g", aliases: [] },
    { id: "estate", name: "İmar", group: "g", aliases: [] },
    { id: "physics", name: "Физика", group: "g", aliases: [] },
    { id: "standard", name: "ISO 9001", group: "g", aliases: ["C++17", "S7-1500", "Notepad++", "Rev. 2.0"] },
    { id: "joined", name: "Moody’s method", group: "g", aliases: ["Form (blank) only", "A·B test"] },
    { id: "letter", name: "Ø", group: "g", aliases: [] },
  ];
  const there = (text: string) =>
    [...createRecogniser(elsewhere)(text)]
      .flat()
      .map(({ skill, start, end }) => [skill, text.slice(start, end)]);

  test.each([
    ["MÅLETEKNIKK og måleteknikk", ["MÅLETEKNIKK", "måleteknikk"]],
    ["ma\u030Aling: m\u00E5ling", ["ma\u030Aling", "m\u00E5ling"]],
    ["Μετρολογία, ΜΕΤΡΟΛΟΓΙΑ", ["Μετρολογία", "ΜΕΤΡΟΛΟΓΙΑ"]],
    ["ΡΥΘΜΟΣ ΡΟΗΣ και ρυθμός ροής", ["ΡΥΘΜΟΣ ΡΟΗΣ", "ρυθμός ροής"]],
    ["STRASSENBAU, Straßenbau", ["STRASSENBAU", "Straßenbau"]],
    ["İMAR, imar", ["İMAR", "imar"]],
    ["(физика)", ["физика"]],
    ["ISO 9001:2015, iso-9001", ["ISO 9001", "iso-9001"]],
    ["C++17, S7-1500. notepad++ (rev. 2.0)", ["C++17", "S7-1500", "notepad++", "rev. 2.0"]],
    ["Moody's method, Moody’s Method", ["Moody's method", "Moody’s Method"]],
    ["a form (blank) only, an A·B test", ["form (blank) only", "A·B test"]],
    ["form(blank)only, form\n(blank) only", ["form(blank)only", "form\n(blank) only"]],
    ["S7\u20111500 and S7\u20101500", ["S7\u20111500", "S7\u20101500"]],
    ["Ø, ø", ["Ø"]],
  ])("of any script, with signs and numbers in their names, are found in %j", (text, spellings) => {
    expect(there(text).map(([, spelling]) => spelling)).toEqual(spellings);
  });

  test.each([
    "måleteknikker og omåling",
    "μετρολογίας",
    "ISO 90011",
    "S7–1500 to S71500x",
    "Notepad",
    "Moody’s\n\nmethod",
    "form\n\n(blank) only",
    "form\n \n(blank) only",
    "Øst og smø",
  ])("are whole words in any script: not in %j", (text) => {
    expect(there(text)).toEqual([]);
  });

  test("may be none, and a name without a word is never found", () => {
    expect([...createRecogniser([])("Python")].flat()).toEqual([]);
    expect(read("++ C++")).toEqual([]);
  });
});

test("a long text is handed over in stretches of some 33,000 characters, each with what it names", () => {
  const part = "Eight years of Python, then some SQL. ";
  const stretches = [...recognise(part.repeat(3000))];
  expect(stretches.map(({ length }) => length > 0)).toEqual([true, true, true, true]);
  for (const { start, end } of stretches.slice(0, -1).map((mentions) => ({
    start: present(mentions[0]).start,
    end: present(mentions.at(-1)).end,
  }))) {
    expect(end - start).toBeGreaterThan(32_000);
    expect(end - start).toBeLessThan(33_500);
  }
  expect(stretches.flat()).toHaveLength(6000);
});

test("a spelling is found wherever a stretch ends in it", () => {
  for (let moved = 0; moved < 30; moved += 1) {
    const before = "x".repeat(32_768 - moved);
    expect(found(`${before} Google Cloud Platform and SQL`)).toEqual([
      "cloud-platforms: Google Cloud Platform",
      "sql: SQL",
    ]);
  }
});

test("an empty text names nothing", () => {
  expect(mentionsIn("")).toEqual([]);
});

test("counts are in the order of how often, and then of where they first stand", () => {
  const mention = (skill: string, start: number): Mention => ({ skill, start, end: start + 1 });
  expect(countMentions(["b", "a", "c", "a", "b", "d"].map(mention))).toEqual([
    { skill: "b", count: 2 },
    { skill: "a", count: 2 },
    { skill: "c", count: 1 },
    { skill: "d", count: 1 },
  ]);
  expect(countMentions(["c", "a", "a"].map(mention)).map(({ skill }) => skill)).toEqual(["a", "c"]);
  expect(countMentions([])).toEqual([]);
});
