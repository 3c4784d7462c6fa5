package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** The measures large: where each stands, its line, a sentence and the table behind it. */
final class MeasuresPart extends Div {

    private final Words words;
    private final Days days;
    private final MeasureWords measures;
    private final Map<PersonId, PersonLine> people;

    MeasuresPart(GoalState goal, Words words, Days days, Map<PersonId, PersonLine> people) {
        this.words = words;
        this.days = days;
        this.people = people;
        this.measures = new MeasureWords(words, days);
        addClassName("measures");
        if (goal.plan().measures().isEmpty()) {
            add(Build.empty(words.text("measure.none"), words.text("measure.none-sentence")));
        }
        goal.plan().measures().forEach(measure -> add(card(goal, measure)));
    }

    private Component card(GoalState goal, Measure measure) {
        Course course = Course.of(goal, measure, days.today());
        Div standing =
                Build.box(
                        "measure-standing",
                        Build.text("big-figure", measures.value(measure, course.current())));
        String change = measures.change(course);
        if (change != null) {
            standing.add(
                    Build.text(
                            "change "
                                    + (course.better() > 0
                                            ? "good"
                                            : course.better() < 0 ? "bad" : "even"),
                            change));
        }
        standing.add(Build.text("quiet", measures.aim(measure)));
        Article card =
                new Article(Build.box("measure-head", new H2(measure.name().orErased()), standing));
        card.addClassName("measure");
        if (measure.form() != MeasureForm.MILESTONE && !course.made().isEmpty()) {
            card.add(new MeasureChart(course, measures).full(), legend(measure));
        }
        card.add(Build.quiet(measures.sentence(course)));
        if (!course.made().isEmpty()) {
            card.add(new Details(words.text("measure.table", course.made().size()), table(course)));
        }
        return card;
    }

    private Component legend(Measure measure) {
        Div legend = Build.box("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        if (measure.baseline() != null) {
            legend.add(Build.text("key key-baseline", words.text("measure.key-baseline")));
        }
        legend.add(
                Build.text("key key-target", words.text("measure.key-target")),
                Build.text("key key-expected", words.text("measure.key-expected")),
                Build.text("key key-made", words.text("measure.key-made")));
        return legend;
    }

    private Component table(Course course) {
        NativeTable table = new NativeTable();
        table.setCaptionText(
                words.text("measure.table-caption", course.measure().name().orErased()));
        table.getHead()
                .add(
                        new Columns(words, "measure.column-")
                                .head("day", "value", "confidence", "note", "who"));
        for (MadeCheckIn made : course.made().reversed()) {
            PersonLine by = people.get(made.by());
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableCell(days.day(made.on())),
                                    new NativeTableCell(
                                            measures.value(course.measure(), made.value())),
                                    new NativeTableCell(words.of(made.confidence())),
                                    new NativeTableCell(
                                            made.note() == null ? "" : made.note().orErased()),
                                    new NativeTableCell(by == null ? "" : by.name())));
        }
        return Build.scrolled(
                table, words.text("measure.table-caption", course.measure().name().orErased()));
    }
}
