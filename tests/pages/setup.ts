import "../unexpected-output.ts";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

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

// Hooks run in reverse order: the page is taken down before the console is looked at.
afterEach(() => {
  cleanup();
  localStorage.clear();
});
