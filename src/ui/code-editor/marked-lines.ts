import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

/** Marks these lines, by their numbers from 1, in place of those marked before. */
export const markLines = StateEffect.define<readonly number[]>();

const LINE = Decoration.line({ class: "cm-marked" });
const NUMBER = new (class extends GutterMarker {
  override elementClass = "cm-marked";
})();

/** The starts of the marked lines. They move with the text; numbers beyond its end are passed over. */
export const markedLines = StateField.define<RangeSet<Decoration>>({
  create: () => RangeSet.empty,
  update(marks, { changes, effects, newDoc }) {
    let moved = marks.map(changes);
    for (const effect of effects) {
      if (!effect.is(markLines)) continue;
      const there = effect.value.filter((number) => number >= 1 && number <= newDoc.lines);
      moved = RangeSet.of(
        there.map((number) => LINE.range(newDoc.line(number).from)),
        true,
      );
    }
    return moved;
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    gutterLineClass.compute([field], (state) => {
      const numbers = [];
      for (const at = state.field(field).iter(); at.value; at.next()) numbers.push(NUMBER.range(at.from));
      return RangeSet.of(numbers);
    }),
  ],
});
