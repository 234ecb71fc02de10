/** A step of a map's colours: five of one hue from low to high, or two hues about zero. */
export type Step = "1" | "2" | "3" | "4" | "5" | "low-2" | "low-1" | "mid" | "high-1" | "high-2";

const SEQUENCE: readonly Step[] = ["1", "2", "3", "4", "5"];
const ABOUT_ZERO: readonly Step[] = ["low-2", "low-1", "mid", "high-1", "high-2"];

/**
 * The colour of a class. Fewer classes than steps are spread over them, so that the ends keep theirs.
 * @param index from 0. @param count 1 to 5. @param difference whether the classes lie about zero.
 */
export function stepOf(index: number, count: number, difference: boolean): Step {
  const steps = difference ? ABOUT_ZERO : SEQUENCE;
  const last = steps.length - 1;
  return steps[Math.round(count > 1 ? (index * last) / (count - 1) : last / 2)] ?? "mid";
}

/**
 * The light colours of the steps in src/styles/tokens.css as sRGB, with that of text on them, because a file
 * that is taken along has no stylesheet. A test holds the two against each other.
 */
export const STEP_COLOURS: Readonly<Record<Step, { fill: string; ink: string }>> = {
  "1": { fill: "#d8e8fa", ink: "#0f131a" },
  "2": { fill: "#a0c8f4", ink: "#0f131a" },
  "3": { fill: "#67a2e4", ink: "#0f131a" },
  "4": { fill: "#2d69b5", ink: "#fafbfc" },
  "5": { fill: "#173d7b", ink: "#fafbfc" },
  "low-2": { fill: "#8d3c18", ink: "#fafbfc" },
  "low-1": { fill: "#eaaa7f", ink: "#0f131a" },
  mid: { fill: "#e7eaec", ink: "#0f131a" },
  "high-1": { fill: "#91bff0", ink: "#0f131a" },
  "high-2": { fill: "#2156a2", ink: "#fafbfc" },
};
