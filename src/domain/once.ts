/**
 * `make`, called when it is first asked for and never again. For formatters of `Intl`: each takes a phone
 * milliseconds to make, and few pages use all of them.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
