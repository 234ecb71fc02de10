/**
 * The light colours of src/styles/tokens.css as sRGB, because a file that is taken along has no stylesheet.
 * Converted from OKLCH; a test holds the two against each other.
 */
export const LIGHT = {
  page: "#fafbfc",
  ink: "#0f131a",
  ink2: "#444b54",
  ink3: "#616871",
  rule: "#e3e7ea",
  grid: "#dee2e5",
  tape: "#fad331",
  tapeInk: "#211808",
} as const;

export interface RoleColours {
  fill: string;
  ink: string;
  wash: string;
  box: string;
}

const FIRST: RoleColours = { fill: "#608f50", ink: "#3d6030", wash: "#eef6eb", box: "#c0dab7" };

/** By a role's hue, from 1. */
const ROLE_COLOURS: readonly RoleColours[] = [
  FIRST,
  { fill: "#5881be", ink: "#365684", wash: "#ecf3fe", box: "#bbd3f6" },
  { fill: "#b46477", ink: "#7c404e", wash: "#fdeff1", box: "#f2c3cb" },
  { fill: "#01948a", ink: "#00645c", wash: "#e8f7f4", box: "#a9ddd6" },
  { fill: "#9a6ba9", ink: "#694574", wash: "#f7f0fa", box: "#e1c6e9" },
  { fill: "#a2782d", ink: "#6f4f12", wash: "#f9f2e7", box: "#e5cda9" },
];

/** The light colours of a role. @param hue 1 to 6; any other gets the colours of 1. */
export function roleColours(hue: number): RoleColours {
  return ROLE_COLOURS[hue - 1] ?? FIRST;
}
