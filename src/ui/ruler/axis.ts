/** An axis with the words for its ticks. `percent` places a value at 0 to 100 of the plot's width. */
export interface RulerAxis {
  min: number;
  max: number;
  ticks: readonly number[];
  minor: readonly number[];
  percent(value: number): number;
  label(value: number): string;
}
