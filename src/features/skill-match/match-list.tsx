/** To be written. */
export function MatchList() {
  return null;
}
