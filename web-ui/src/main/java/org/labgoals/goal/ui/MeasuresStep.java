package org.labgoals.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Second step: how one will see that the goal is reached, and who has a part in it. */
final class MeasuresStep extends Div {

    private final DraftModel model;
    private final Runnable changed;
    private final Steady<MeasureInput, MeasureFields> cards;

    MeasuresStep(DraftModel model, ColleaguesPart colleagues, Words words, Runnable told) {
        this.model = model;
        this.changed =
                () -> {
                    colleagues.showParts();
                    told.run();
                };
        addClassName("step-body");
        Div box = Build.box("measure-cards");
        cards =
                new Steady<>(
                        box,
                        measure ->
                                new MeasureFields(measure, words, changed, () -> remove(measure)));
        Button another =
                new Button(
                        words.text("draft.add-measure"),
                        Glyph.PLUS.sign(),
                        click -> {
                            model.measures.add(new MeasureInput());
                            show();
                            changed.run();
                        });
        add(Build.quiet(words.text("draft.measures-hint")), box, another, colleagues);
        show();
    }

    private void show() {
        int position = 0;
        for (MeasureFields fields : cards.show(model.measures)) {
            fields.stands(position++);
        }
    }

    private void remove(MeasureInput measure) {
        model.measures.remove(measure);
        show();
        changed.run();
    }
}
