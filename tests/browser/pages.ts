/** A page of the app, for the checks that every page has to pass. */
export interface PageCase {
  name: string;
  path: string;
  /** Whether it is answered with 404. */
  notFound?: boolean;
  /** What can be read on it without JavaScript. */
  reads: readonly string[];
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
];
