package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Goals as a list of rows one can open. */
final class GoalRows extends UnorderedList {

    /** What the button of a row leads to when it is the viewer's turn. */
    interface Step {
        void take(GoalRow row);
    }

    private final Words words;
    private final GoalBadges badges;
    private final MeasureWords measures;
    private final boolean withOwner;
    private final Step step;

    GoalRows(Words words, Days days, boolean withOwner, Step step) {
        this.words = words;
        this.badges = new GoalBadges(words);
        this.measures = new MeasureWords(words, days);
        this.withOwner = withOwner;
        this.step = step;
        addClassName("goal-rows");
    }

    void show(List<GoalRow> rows) {
        removeAll();
        rows.forEach(row -> add(item(row)));
    }

    private ListItem item(GoalRow row) {
        Anchor link = new Anchor(row.address(), row.title());
        link.addClassName("row-link");
        Div head = Build.box("row-head", new H3(link), chips(row));
        if (withOwner) {
            head.addComponentAsFirst(new PersonChip(row.line().owner()));
        }
        ListItem item = new ListItem(head, course(row), next(row));
        item.addClassName("goal-row");
        return item;
    }

    private Div chips(GoalRow row) {
        Div chips = Build.box("chips", badges.status(row.line().state()));
        if (row.line().health().grade() != org.labgoals.goal.domain.Health.Grade.NONE) {
            chips.add(badges.health(row.line().health()));
        }
        if (row.line().state().plan().kind() != null) {
            chips.add(Build.text("quiet small", words.of(row.line().state().plan().kind())));
        }
        return chips;
    }

    private Component course(GoalRow row) {
        Course course = row.course();
        if (course == null) {
            return Build.box("row-course", Build.text("quiet small", words.text("measure.none")));
        }
        String value = measures.value(course.measure(), course.current());
        Div figures = Build.box("row-figures", Build.text("figure", value));
        String change = measures.change(course);
        if (change != null) {
            figures.add(Build.text("change small " + tone(course), change));
        } else {
            figures.add(Build.text("quiet small", measures.aim(course.measure())));
        }
        Div box = Build.box("row-course");
        if (course.measure().form() != MeasureForm.MILESTONE && !course.made().isEmpty()) {
            box.add(new MeasureChart(course, measures).sparkline());
        }
        box.add(figures);
        box.getElement().setAttribute("title", course.measure().name().orErased());
        return box;
    }

    private static String tone(Course course) {
        return course.better() > 0 ? "good" : course.better() < 0 ? "bad" : "even";
    }

    private Component next(GoalRow row) {
        Div words = Build.box("row-next-words", Build.text("next-what", row.next()));
        if (row.due() != null) {
            words.add(Build.text(row.overdue() ? "due overdue" : "due", row.due()));
        }
        Div next = Build.box("row-next", words);
        if (row.yours()) {
            Button button =
                    new Button(label(row.line().nextStep().what()), click -> step.take(row));
            button.addThemeName("small");
            button.setAriaLabel(button.getText() + ": " + row.title());
            next.add(button);
        } else if (row.line().nextStep().waitsFor() == NextStep.Turn.DECIDER) {
            words.addComponentAsFirst(Glyph.CLOCK.sign());
        }
        return next;
    }

    private String label(NextStep.What what) {
        return words.text("step." + Kebab.of(what));
    }
}
