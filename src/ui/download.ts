/** A text as a file, in UTF-8. */
export function textFile(type: string, text: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** Hands the reader a file. Nothing leaves the browser. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Hands the reader a text as a file. */
export function downloadText(name: string, type: string, text: string): void {
  download(name, textFile(type, text));
}
