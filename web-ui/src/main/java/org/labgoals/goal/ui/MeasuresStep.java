package org.labgoals.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Second step: how one will see that the goal is reached, and who has a part in it. */
final class MeasuresStep extends Div {

    private final DraftModel model;
    private final Words words;
    private final Runnable changed;
    private final Div cards = Build.box("measure-cards");

    MeasuresStep(DraftModel model, GoalDesk desk, Words words, Runnable told) {
        this.model = model;
        this.words = words;
        ColleaguesPart colleagues = new ColleaguesPart(model, desk, words, told);
        this.changed =
                () -> {
                    told.run();
                    colleagues.showParts();
                };
        addClassName("step-body");
        Button another =
                new Button(
                        words.text("draft.add-measure"),
                        Glyph.PLUS.sign(),
                        click -> {
                            model.measures.add(new MeasureInput());
                            show();
                            changed.run();
                        });
        add(Build.quiet(words.text("draft.measures-hint")), cards, another, colleagues);
        show();
    }

    private void show() {
        cards.removeAll();
        for (int i = 0; i < model.measures.size(); i++) {
            MeasureInput measure = model.measures.get(i);
            cards.add(
                    new MeasureFields(
                            measure,
                            i,
                            words,
                            changed,
                            () -> {
                                model.measures.remove(measure);
                                show();
                                changed.run();
                            }));
        }
    }
}
