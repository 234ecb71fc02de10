/** A page of the app, for the checks that every page has to pass. */
export interface PageCase {
  name: string;
  path: string;
  /** Whether it is answered with 404. */
  notFound?: boolean;
  /** What can be read on it without JavaScript. */
  reads: readonly string[];
  /** Whether another one of the same kind is looked at in its stead where looking takes long. */
  alike?: boolean;
}

/** Every kind of page, once. */
export const PAGES: readonly PageCase[] = [
  {
    name: "Explore",
    path: "/",
    reads: [
      ...["Backend / API Developer", "$90k", "$140k"],
      ...["Data Scientist", "$100k", "$160k"],
      ...["Machine Learning Engineer", "$130k", "$180k"],
      ...["DevOps / Site Reliability Engineer", "$110k", "$160k"],
      ...["Test Automation / QA Engineer", "$70k", "$120k"],
      ...["Data Engineer", "$110k", "$165k"],
    ],
  },
  {
    name: "a role",
    path: "/roles/data-engineer",
    reads: [
      "Build the pipelines that collect, clean and deliver data.",
      "$110,000",
      "$165,000",
      "Apache Spark",
    ],
  },
  {
    name: "a role whose official code is shared",
    path: "/roles/backend-api-developer",
    alike: true,
    reads: ["$90,000", "$140,000", "FastAPI", "DevOps / Site Reliability Engineer shares the code"],
  },
  { name: "the choice of roles to compare", path: "/compare", reads: ["Data Engineer", "$110k", "$165k"] },
  {
    name: "a comparison",
    path: "/compare/data-scientist-vs-data-engineer",
    reads: ["Data Scientist", "$100k", "$160k", "Data Engineer", "$110k", "$165k"],
  },
  {
    name: "a comparison of all six",
    path: "/compare/backend-api-developer-vs-data-scientist-vs-machine-learning-engineer-vs-devops-site-reliability-engineer-vs-test-automation-qa-engineer-vs-data-engineer",
    reads: ["Backend / API", "DevOps / SRE", "$70k", "$180k"],
  },
  // Not every order has a page of its own, but none may be blank.
  {
    name: "a comparison in another order",
    path: "/compare/data-engineer-vs-data-scientist",
    alike: true,
    reads: [],
  },
  { name: "a comparison of junk", path: "/compare/teleportation-vs-data-engineer", alike: true, reads: [] },
  {
    name: "the map of a role",
    path: "/map/data-engineer",
    reads: ["Pay by state", "Data Engineer", "California", "$170,160", "withheld"],
  },
  { name: "the map of a difference", path: "/map/data-engineer-vs-data-scientist", alike: true, reads: [] },
  {
    name: "all skills",
    path: "/skills",
    reads: ["Docker", "Weights & Biases"],
  },
  {
    name: "a skill",
    path: "/skills/docker",
    reads: ["Docker", "Machine Learning Engineer", "Linux", "Get started"],
  },
  { name: "my skills", path: "/my-skills", reads: ["My skills", "Kubernetes"] },
  { name: "the summary", path: "/my-skills/summary", reads: [] },
  {
    name: "a learning plan",
    path: "/plan/machine-learning-engineer",
    reads: ["PyTorch", "Probability", "Linux", "Docker", "Kubernetes"],
  },
  { name: "all transitions", path: "/transitions", reads: ["Data Scientist", "Data Engineer"] },
  {
    name: "a transition",
    path: "/from/data-scientist/to/data-engineer",
    reads: ["Data Scientist", "Data Engineer", "SQL", "Apache Spark"],
  },
  {
    name: "the shared problem",
    path: "/one-problem",
    reads: ["One problem, six jobs", "delivered_on", "Guard against the mess", "import sqlite3", "291 rows"],
  },
  { name: "Sources", path: "/sources", reads: ["U.S. Bureau of Labor Statistics", "O*NET", "CC BY 4.0"] },
  { name: "no page", path: "/no/such/page", notFound: true, reads: ["There is no page at this address"] },
  { name: "no such role", path: "/roles/nobody", notFound: true, alike: true, reads: ["Explore all roles"] },
  { name: "no such skill", path: "/skills/cobol", notFound: true, alike: true, reads: ["There is no page"] },
];
