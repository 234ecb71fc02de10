import { pythonLanguage } from "@codemirror/lang-python";
import { styleTags, Tag, tagHighlighter, tags } from "@lezer/highlight";
import { reuseParse } from "./prepared-parse.ts";

/** What stands in the brackets of a call: quiet, unless it says more. */
const argument = Tag.define();
/** What a class is derived from. */
const base = Tag.define();
const bracket = Tag.define();
const plain = Tag.define();

/**
 * Python, its parts named so that they get the colours of the build's highlighter (src/build/highlight.ts):
 * when the editor takes the place of a static block, the code should hardly change its look.
 */
export const python = pythonLanguage.configure({
  wrap: reuseParse,
  props: [
    styleTags({
      "ArgList/...": argument,
      "ClassDefinition/ArgList/...": base,
      "ClassDefinition/ArgList/( ClassDefinition/ArgList/)": plain,
      "FunctionDefinition/Body/: ClassDefinition/Body/: LambdaExpression/:": plain,
      "( ) [ ] Ellipsis": bracket,
      ". : TypeDef MemberExpression/[ MemberExpression/]": tags.punctuation,
      "ExpressionStatement/String": tags.docComment,
      "ParamList/VariableName": tags.local(tags.variableName),
      "Decorator/VariableName Decorator/At Decorator/PropertyName": tags.definition(tags.className),
      "FormatReplacement/{ FormatReplacement/}": tags.escape,
      Escape: tags.string,
      "TypeDefinition TypeDefinition/type": tags.keyword,
    }),
  ],
});

/** The classes of a static block, the strongest last: what stands in the brackets of a call has two. */
export const COLOURS = ["p", "f", "k", "s", "m", "v", "c", "plain"] as const;

/** Names the class of each part. `bracket` has none: it takes the colour of what it stands in. */
export const colourOf = tagHighlighter([
  { tag: [argument, tags.punctuation], class: "p" },
  {
    tag: [
      base,
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.className),
    ],
    class: "f",
  },
  { tag: [tags.keyword, tags.operator, tags.modifier], class: "k" },
  { tag: tags.string, class: "s" },
  { tag: [tags.number, tags.bool, tags.null, tags.escape], class: "m" },
  { tag: tags.local(tags.variableName), class: "v" },
  { tag: tags.comment, class: "c" },
  { tag: plain, class: "plain" },
]);
