package org.labgoals.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** Indicators as a list of rows one can open. */
final class IndicatorRows extends UnorderedList {

    IndicatorRows(List<IndicatorState> indicators, Words words, Days days) {
        var told = new IndicatorWords(words, days);
        addClassName("goal-rows");
        indicators.forEach(
                each -> add(item(IndicatorCourse.of(each, List.of(), days.today()), each, told)));
    }

    private static ListItem item(
            IndicatorCourse course, IndicatorState indicator, IndicatorWords told) {
        var link =
                new Anchor(
                        "indicators/" + indicator.id().value(), indicator.plan().name().orErased());
        link.addClassName("row-link");
        var head =
                Build.box(
                        "row-head",
                        new H2(link),
                        Build.box(
                                "chips",
                                Build.text("quiet small", told.section(indicator.plan()))));
        var line = Build.box("row-course");
        var figures = Build.box("row-figures");
        var latest = course.latest();
        if (latest == null) {
            line.add(Build.text("quiet small", told.words().text("indicator.no-readings")));
        } else {
            line.add(new IndicatorChart(course, told).sparkline());
            figures.add(Build.text("figure", told.value(course.plan(), latest.now().value())));
        }
        var change = told.change(course);
        if (change != null) {
            figures.add(Build.text("change small " + IndicatorFigure.tone(course), change));
        }
        line.add(figures);
        var next =
                Build.box(
                        "row-next",
                        Build.box(
                                "row-next-words",
                                Build.text("next-what", told.aim(course.plan())),
                                Build.text(
                                        "due",
                                        latest == null ? "" : told.month(latest.now().month()))));
        var item = new ListItem(head, line, next);
        item.addClassName("goal-row");
        return item;
    }
}
