/** What an attacker might get into a page, and what the policy should make of it. */
export interface Plant {
  what: string;
  /** A part of the page's HTML, or a script that runs in it. */
  code: string;
  /** Which directive the browser should say was violated. */
  directive: RegExp;
}

/** HTML, as if a text had been written into the page as markup. @param foreign another origin. */
export function htmlPlants(foreign: string): Plant[] {
  const mark = (name: string) => `window.planted = '${name}'`;
  return [
    { what: "an inline script", code: `<script>${mark("script")}</script>`, directive: /^script-src-elem$/ },
    {
      what: "a handler in an attribute",
      code: `<img alt="" src="/favicon.svg" onload="${mark("handler")}">`,
      directive: /^script-src-attr$/,
    },
    {
      what: "a script in the document of a frame",
      code: `<iframe srcdoc="<script>parent.planted = 'frame'</script>"></iframe>`,
      directive: /^script-src-elem$/,
    },
    {
      what: "an inline style",
      code: "<style>main { display: none; }</style>",
      directive: /^style-src-elem$/,
    },
    {
      what: "a style attribute",
      code: '<i id="styled" style="float: right"></i>',
      directive: /^style-src-attr$/,
    },
    {
      what: "a foreign script",
      code: `<script src="${foreign}/s.js"></script>`,
      directive: /^script-src-elem$/,
    },
    {
      what: "a foreign stylesheet",
      code: `<link rel="stylesheet" href="${foreign}/s.css">`,
      directive: /^style-src-elem$/,
    },
    { what: "a foreign image", code: `<img alt="" src="${foreign}/i.svg">`, directive: /^img-src$/ },
    { what: "a foreign frame", code: `<iframe src="${foreign}/frame"></iframe>`, directive: /^frame-src$/ },
    {
      what: "a foreign plugin",
      code: `<object data="${foreign}/o.svg"></object>`,
      directive: /^object-src$/,
    },
    { what: "a foreign video", code: `<video src="${foreign}/v.mp4"></video>`, directive: /^media-src$/ },
    { what: "another base", code: `<base href="${foreign}/">`, directive: /^base-uri$/ },
    {
      what: "a foreign form",
      code: `<form action="${foreign}/form" method="post"><button id="send">Send</button></form>`,
      directive: /^form-action$/,
    },
  ];
}

const SINK = /^require-trusted-types-for$/;

/** Scripts, as if one of the site's own files did it. Each throws, or is rejected, when it is refused. */
export function scriptPlants(foreign: string): Plant[] {
  const markup = "'<img src=x onerror=\"window.planted = 1\">'";
  const element = (name: string) => `document.createElement('${name}')`;
  return [
    { what: "eval", code: "(0, eval)('window.planted = 1')", directive: SINK },
    { what: "a function from a text", code: "new Function('window.planted = 1')()", directive: SINK },
    { what: "a text as a timer", code: "setTimeout('window.planted = 1')", directive: SINK },
    { what: "innerHTML", code: `${element("div")}.innerHTML = ${markup}`, directive: SINK },
    {
      what: "insertAdjacentHTML",
      code: `document.body.insertAdjacentHTML('beforeend', ${markup})`,
      directive: SINK,
    },
    { what: "document.write", code: `document.write(${markup})`, directive: SINK },
    {
      what: "a parsed document",
      code: `new DOMParser().parseFromString(${markup}, 'text/html')`,
      directive: SINK,
    },
    {
      what: "a fragment",
      code: `document.createRange().createContextualFragment(${markup})`,
      directive: SINK,
    },
    { what: "the document of a frame", code: `${element("iframe")}.srcdoc = ${markup}`, directive: SINK },
    {
      what: "the text of a script",
      code: `${element("script")}.text = 'window.planted = 1'`,
      directive: SINK,
    },
    {
      what: "the address of a script",
      code: `${element("script")}.src = '/assets/other.js'`,
      directive: SINK,
    },
    { what: "a worker from a text", code: "new Worker('/assets/other.js')", directive: SINK },
    {
      what: "a service worker from a text",
      code: "navigator.serviceWorker.register('/sw.js')",
      directive: SINK,
    },
    {
      what: "a policy of another name",
      code: "trustedTypes.createPolicy('other', { createHTML: (text) => text })",
      directive: /^trusted-types$/,
    },
    { what: "a foreign fetch", code: `fetch('${foreign}/fetch')`, directive: /^connect-src$/ },
    {
      what: "a foreign module",
      code: `import('${foreign}/module.js')`,
      directive: /^script-src-elem$/,
    },
    {
      what: "a foreign stream",
      code: `new Promise((_, no) => { new EventSource('${foreign}/events').onerror = no; })`,
      directive: /^connect-src$/,
    },
    {
      what: "a foreign socket",
      code: `new Promise((_, no) => { new WebSocket('${foreign.replace("http", "ws")}/socket').onerror = no; })`,
      directive: /^connect-src$/,
    },
  ];
}
