import { syntaxTree } from "@codemirror/language";
import { Prec, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from "@codemirror/view";

const TYPES = new Set(
  (
    "bool bytearray bytes classmethod complex dict float frozenset int list object property set slice " +
    "staticmethod str super tuple type __name__ " +
    "Exception ArithmeticError AssertionError AttributeError ConnectionError EOFError FileExistsError " +
    "FileNotFoundError ImportError IndexError KeyError KeyboardInterrupt LookupError NameError " +
    "NotImplementedError OSError OverflowError PermissionError RuntimeError StopIteration SyntaxError " +
    "SystemExit TimeoutError TypeError UnicodeDecodeError ValueError ZeroDivisionError"
  ).split(" "),
);

const TYPE = Decoration.mark({ class: "m" });

/** Whether the build's highlighter takes a name for one of Python's own types: not where it is subscripted. */
export function isBuiltinType(name: string, next: string): boolean {
  return next !== "[" && TYPES.has(name);
}

function typesIn(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        if (node.name !== "VariableName") return;
        const name = view.state.sliceDoc(node.from, node.to);
        const next = view.state.sliceDoc(node.to, node.to + 1);
        if (isBuiltinType(name, next)) found.add(node.from, node.to, TYPE);
      },
    });
  }
  return found.finish();
}

const colouring = ViewPlugin.define(
  (view) => ({
    types: typesIn(view),
    update({ docChanged, viewportChanged, startState, state, view: changed }) {
      if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state))
        this.types = typesIn(changed);
    },
  }),
  { decorations: ({ types }) => types },
);

/** Colours the names of Python's own types, which to the grammar are names like others: over its colours. */
export const builtinTypes = Prec.highest(colouring);
