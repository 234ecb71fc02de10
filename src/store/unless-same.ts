import type { Choices } from "#domain/choices.ts";
import { saysSame } from "./merge-entries.ts";

/** `last` where `next` says the same, so that nobody who reads it is rendered again. Both are plain data. */
export function sameIfSame<T>(last: T, next: T): T {
  return saysSame(last, next) ? last : next;
}

/** `next`, with the parts of `last` that say the same. */
export function unlessSame(last: Choices, next: Choices): Choices {
  return {
    ...next,
    filter: sameIfSame(last.filter, next.filter),
    view: sameIfSame(last.view, next.view),
    picks: sameIfSame(last.picks, next.picks),
    pay: sameIfSame(last.pay, next.pay),
  };
}
