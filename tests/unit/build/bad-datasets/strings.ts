/** Texts that must do no harm where a text is expected: each is what a reader should then read. */
export const INERT_TEXTS: Readonly<Record<string, string>> = {
  "an element of script": "<script>alert(1)</script>",
  "the end of a script": "</script><script src=//evil.example></script>",
  "the end of a title": "</title><x-evil>",
  "an image with a handler": '<img src="x" onerror="alert(1)">',
  "the beginning of a comment": "<!--",
  "the end of a comment": "--><x-evil>",
  "the end of an attribute": '"onload="alert(1)" x-evil="',
  "the end of an attribute in single quotes": "'onload='alert(1)' x-evil='",
  "an address of script": "javascript:alert(1)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay one
  "a template string": "${alert(1)} {{alert(1)}} `+alert(1)+`",
  "a pattern of replacement": "$& $1 $` $' $$ $<name>",
  "an entity": "&lt;x-evil&gt; &amp;amp; &#60;x-evil&#62; &nbsp;",
  "a CDATA section": "]]><x-evil/><![CDATA[",
  "a formula": '=HYPERLINK("http://evil.example","x")',
  "a command of a spreadsheet": "@SUM(1)*cmd|' /C calc'!A0",
  "a row of a table": "| a | b |\\",
  "a link of Markdown": "[x](javascript:alert(1)) ![y](//evil.example)",
  "a percent sign that escapes nothing": "100 % %zz %00 %",
  "a path": "../../../../etc/passwd",
  "an object's property": "__proto__",
  "an object's maker": "constructor",
  "a number": "0",
  "the word null": "null",
  "Arabic and English": "مهندس البيانات (Data) 2026",
  "Hebrew with a mark of direction": "מפתח \u200fPython\u200f",
  "characters beyond the basic plane": "𝒟𝒶𝓉𝒶 🧑🏽‍💻 𠮷",
  "a letter of several parts": "e\u0301 한글 한글 नमस्ते",
  "a space that does not break": "a\u00a0b",
};

/** Texts that nobody means. */
export const REFUSED_TEXTS: Readonly<Record<string, string>> = {
  nothing: "",
  "spaces alone": "  \t ",
  "half a character, the first": "x \ud800 x",
  "half a character, the second": "\udc00 x",
  "a control character": "x \u0000 x",
  "an escape sequence of a terminal": "\u001b[2J",
  "a control character of the second set": "x \u009b x",
  "a line break": "x\ny",
  "a line separator": "x\u2028y",
  "an override of direction": "x \u202e y",
  "an isolate of direction": "x \u2066 y",
  "a space without width": "x\u200by",
  "a byte order mark inside": "x\ufeffy",
  "a joiner alone": "\u200d",
  tags: "x\u{e0041}\u{e0042}",
  "a letter that was lost": "caf\ufffd",
  "a character that is none": "x\uffff",
  "a flood of marks": `Z${"\u0301\u0353".repeat(200)}algo`,
  "a megabyte": "x".repeat(1_000_000),
  "a megabyte of characters beyond the basic plane": "🧑".repeat(250_000),
};

/** What no id, code, address, date or choice can be. */
export const REFUSED_CODES: Readonly<Record<string, string>> = {
  ...REFUSED_TEXTS,
  markup: "<x-evil>",
  "a quotation mark": '"onload=',
  "an address of script": "javascript:alert(1)",
  "a path": "../../etc/passwd",
  "an object's prototype": "__proto__",
  "an object's maker": "constructor",
  "an object's method": "toString",
  "something in front": " x",
  "letters of another script": "аpi",
};

/** Texts from right to left and the like are no address, but these would be read as one. */
export const REFUSED_ADDRESSES: Readonly<Record<string, string>> = {
  "an address without its kind": "//evil.example",
  "an address that is not encrypted": "http://example.org",
  "an address of data": "data:text/html,<script>alert(1)</script>",
  "an address that ends its attribute": 'https://example.org/"onload="alert(1)',
  "an address with markup": "https://example.org/<x-evil>",
  "an address with an override of direction": "https://example.org/\u202egpj.exe",
  "an address over two lines": "https://example.org/\nx",
  "an address without a host": "https://",
  "an address without slashes": "https:example.org",
};
