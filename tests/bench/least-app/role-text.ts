/** What a role's page of the least app reads, as text. */
export interface RoleText {
  slug: string;
  name: string;
  purpose: string;
  about: string;
  /** Both ends of its range, a year. */
  pay: readonly [number, number];
  skills: readonly string[];
  tasks: readonly string[];
}
