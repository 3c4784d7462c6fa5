package org.labgoals.goal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** A colleague's part in a goal: what they do, and which measures they check in on. */
final class ColleagueCard extends Div {

    private final Colleagues.Part part;
    private final Words words;
    private final Runnable changed;
    private final Steady<MeasureInput, Checkbox> shown;

    ColleagueCard(PersonLine person, Colleagues.Part part, Words words, Runnable changed) {
        this.part = part;
        this.words = words;
        this.changed = changed;
        addClassName("measure-card");
        Div ticks = Build.box("ticks");
        shown = new Steady<>(ticks, this::tick);
        TextArea sentence =
                Fields.words(
                        words,
                        words.text("colleagues.part", person.name()),
                        "part." + person.id().value());
        sentence.setMinRows(1);
        sentence.setValue(part.sentence);
        sentence.addValueChangeListener(
                change -> {
                    part.sentence = change.getValue();
                    changed.run();
                });
        ticks.getElement().setAttribute("role", "group");
        ticks.getElement().setAttribute("aria-label", words.text("colleagues.measures"));
        add(
                new PersonChip(person),
                sentence,
                Build.box("field", Build.text("quiet", words.text("colleagues.measures")), ticks));
    }

    /** A tick for each measure, under its name of now. A tick that stands there stays. */
    void show(List<MeasureInput> measures) {
        part.measures.retainAll(measures);
        int position = 0;
        for (Checkbox tick : shown.show(measures)) {
            MeasureInput measure = measures.get(position++);
            tick.setLabel(
                    measure.name.isBlank() ? words.text("draft.measure", position) : measure.name);
        }
    }

    private Checkbox tick(MeasureInput measure) {
        Checkbox tick = new Checkbox(part.measures.contains(measure));
        tick.addValueChangeListener(
                change -> {
                    if (change.getValue()) {
                        part.measures.add(measure);
                    } else {
                        part.measures.remove(measure);
                    }
                    changed.run();
                });
        return tick;
    }
}
