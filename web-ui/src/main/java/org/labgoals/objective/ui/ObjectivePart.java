package org.labgoals.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.labgoals.goal.ui.Timeline;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Words;

/** What an objective is for, what it serves, what serves it, and what happened to it. */
final class ObjectivePart extends Div {

    private final transient ObjectivePage page;
    private final transient ObjectiveBadges badges;
    private final transient Words words;

    ObjectivePart(ObjectiveDesk desk, ObjectivePage page, ObjectiveBadges badges) {
        this.page = page;
        this.badges = badges;
        words = badges.words();
        addClassName("columns");
        var why = page.state().plan().why();
        add(
                Build.box(
                        "column-main",
                        new ObjectiveWork(desk, page.state(), words),
                        Build.section(
                                words.text("objective.why"),
                                why == null
                                        ? Build.quiet(words.text("objective.no-why"))
                                        : new Paragraph(why.orErased())),
                        others("objective.serves", "objective.serves-none", page.parents()),
                        others("objective.served", "objective.served-none", page.children()),
                        Build.section(
                                words.text("objective.history"),
                                new Timeline(
                                        desk.history().of(page.state().id()),
                                        words,
                                        badges.days()))),
                Build.box("column-side", facts()));
    }

    private Component others(String heading, String none, List<ObjectiveLine> lines) {
        return Build.section(
                words.text(heading),
                lines.isEmpty()
                        ? Build.quiet(words.text(none))
                        : ObjectiveItem.list(lines, badges));
    }

    private Component facts() {
        var plan = page.state().plan();
        var facts = new DescriptionList();
        fact(facts, "objective.level", badges.level(plan));
        fact(facts, "objective.period", badges.period(plan));
        fact(facts, "objective.weight", Figures.plain(plan.weight(), words.locale()));
        fact(facts, "objective.owner", page.owner().name());
        fact(
                facts,
                "objective.kinds",
                plan.kinds().isEmpty()
                        ? words.text("objective.any-kind")
                        : plan.kinds().stream().map(words::of).collect(Collectors.joining(", ")));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }
}
