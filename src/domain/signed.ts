/** The sign of a change with its amount, `+$12,340`; none for what is printed as zero. */
export function withSign(value: number, print: (size: number) => string): string {
  const size = print(Math.abs(value));
  if (size === print(0)) return size;
  return `${value < 0 ? "−" : "+"}${size}`;
}
