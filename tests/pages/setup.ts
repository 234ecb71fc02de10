import "../unexpected-output.ts";
import { cleanup, configure } from "@testing-library/react";
import * as React from "react";
import { afterEach, vi } from "vitest";

// A whole page in jsdom takes a while on a busy machine; a test that waits in vain is rare.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

// React notes with every element where it was made, for the stack below a warning, which takes up to a sixth of
// the time of these tests. Past a number of elements a second it leaves that out: here, from the first.
Object.defineProperty(
  Reflect.get(React, "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE"),
  "recentlyCreatedOwnerStacks",
  { configurable: true, get: () => Number.POSITIVE_INFINITY, set: () => {} },
);

// jsdom has neither modal dialogs nor scrolling. What follows is as much of them as the pages rely on.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (returnValue) {
  if (!this.open) return;
  this.open = false;
  if (returnValue !== undefined) this.returnValue = returnValue;
  queueMicrotask(() => this.dispatchEvent(new Event("close"))); // later, as in a browser
};
window.scrollTo = () => {};

// No stylesheet is loaded here: whether an element shows hangs on its kind and its own attributes. jsdom
// would work that out for each element of each query anew, which takes longer than all else in a test.
const computedStyle = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  if (pseudo || element.hasAttribute("style")) return computedStyle(element, pseudo);
  const kind = ["hidden", "open", "type"].map((name) => element.getAttribute(name));
  const key = JSON.stringify([element.namespaceURI, element.localName, ...kind]);
  const style = styles.get(key) ?? computedStyle(element);
  styles.set(key, style);
  return style;
};

// Hooks run in reverse order: the page is taken down before the console is looked at.
afterEach(() => {
  cleanup();
  localStorage.clear();
  document.title = "";
});
