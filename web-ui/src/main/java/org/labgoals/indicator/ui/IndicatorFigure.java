package org.labgoals.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.alignment.application.SupportOfObjectives.Marked;
import org.labgoals.alignment.domain.GoalMark;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * An indicator large: where it stands, its line with what happened to goals, a sentence, and the
 * tables behind it. It shows what happened at the same time and says that this is no cause.
 */
public final class IndicatorFigure {

    private final IndicatorCourse course;
    private final Words words;
    private final IndicatorWords told;

    private IndicatorFigure(IndicatorCourse course, Words words, Days days) {
        this.course = course;
        this.words = words;
        told = new IndicatorWords(words, days);
    }

    /** A card that leads to the indicator’s own page. */
    public static Article card(
            IndicatorState indicator, List<Marked> marks, Words words, Days days) {
        var figure =
                new IndicatorFigure(
                        IndicatorCourse.of(indicator, marks, days.today()), words, days);
        var name =
                new Anchor(
                        "indicators/" + indicator.id().value(), indicator.plan().name().orErased());
        name.addClassName("figure-link");
        return figure.article(Build.box("measure-head", new H3(name), figure.standing()), true);
    }

    /** The same without its name, for the indicator’s own page, where the readings stand below. */
    static Article whole(IndicatorState indicator, List<Marked> marks, Words words, Days days) {
        var figure =
                new IndicatorFigure(
                        IndicatorCourse.of(indicator, marks, days.today()), words, days);
        return figure.article(Build.box("measure-head", figure.standing()), false);
    }

    private Article article(Div head, boolean withReadings) {
        var card = new Article(head);
        card.addClassName("measure");
        if (!course.readings().isEmpty()) {
            card.add(new IndicatorChart(course, told).full(), legend());
        }
        card.add(Build.quiet(told.sentence(course)));
        if (!course.marks().isEmpty()) {
            card.add(
                    Build.quiet(words.text("indicator.coincidence")),
                    new Details(words.text("indicator.marks", course.marks().size()), marks()));
        }
        if (withReadings && !course.readings().isEmpty()) {
            card.add(
                    new Details(
                            words.text("indicator.table", course.readings().size()), readings()));
        }
        return card;
    }

    private Div standing() {
        var standing = Build.box("measure-standing");
        var latest = course.latest();
        if (latest != null) {
            standing.add(Build.text("big-figure", told.value(course.plan(), latest.now().value())));
        }
        var change = told.change(course);
        if (change != null) {
            standing.add(Build.text("change " + tone(course), change));
        }
        standing.add(Build.text("quiet", told.aim(course.plan())));
        return standing;
    }

    static String tone(IndicatorCourse course) {
        return course.better() > 0 ? "good" : course.better() < 0 ? "bad" : "even";
    }

    private Component legend() {
        var legend = Build.box("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.add(Build.text("key key-made", words.text("indicator.key-readings")));
        if (course.plan().benchmark() != null) {
            legend.add(Build.text("key key-target", words.text("indicator.key-benchmark")));
        }
        if (!course.marks().isEmpty()) {
            for (var what : GoalMark.What.values()) {
                legend.add(
                        Build.text("key-sign", IndicatorChart.sign(what) + " " + told.what(what)));
            }
        }
        return legend;
    }

    private Component marks() {
        var table = table("indicator.marks-caption", "day", "what", "goal", "who");
        for (var marked : course.marks().reversed()) {
            var state = marked.goal().state();
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableCell(told.days().day(marked.mark().on())),
                                    new NativeTableCell(told.what(marked.mark().what())),
                                    new NativeTableCell(
                                            new Anchor(
                                                    "goals/" + state.id().value(),
                                                    state.plan().title().orErased())),
                                    new NativeTableCell(marked.goal().owner().name())));
        }
        return framed(table, "indicator.marks-caption");
    }

    private Component readings() {
        var table = table("indicator.table-caption", "month", "value", "note");
        for (var kept : course.readings().reversed()) {
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableCell(told.month(kept.now().month())),
                                    new NativeTableCell(
                                            told.value(course.plan(), kept.now().value())),
                                    new NativeTableCell(note(kept))));
        }
        return framed(table, "indicator.table-caption");
    }

    private static String note(KeptReading kept) {
        return kept.now().note() == null ? "" : kept.now().note().orErased();
    }

    private NativeTable table(String caption, String... columns) {
        var table = new NativeTable();
        table.setCaptionText(words.text(caption, course.plan().name().orErased()));
        table.getHead().add(new Columns(words, "indicator.column-").head(columns));
        return table;
    }

    private Div framed(NativeTable table, String caption) {
        return Build.scrolled(table, words.text(caption, course.plan().name().orErased()));
    }
}
