package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.labgoals.goal.domain.Advice;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** The writing coach: what is missing or weak, each with a suggestion, and where to mend it. */
final class CoachPanel extends Aside {

    private final Words words;
    private final IntConsumer goTo;
    private final Div list = new Div();

    CoachPanel(Words words, IntConsumer goTo) {
        this.words = words;
        this.goTo = goTo;
        addClassName("coach");
        H2 title = new H2(words.text("coach.title"));
        list.getElement().setAttribute("aria-live", "polite");
        add(title, Build.quiet(words.text("coach.sentence")), list);
    }

    void show(List<Advice> advice) {
        list.removeAll();
        if (advice.isEmpty()) {
            list.add(
                    Build.box(
                            "coach-good",
                            Glyph.CHECK.sign(),
                            Build.text("", words.text("coach.nothing"))));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("advice-list");
        advice.forEach(each -> items.add(new ListItem(item(each))));
        list.add(items);
    }

    private Component item(Advice advice) {
        boolean missing = advice.weight() == Advice.Weight.MISSING;
        Object[] values = advice.values().stream().map(this::readable).toArray();
        NativeButton button = new NativeButton("", click -> goTo.accept(step(advice)));
        button.addClassName("advice");
        button.add(
                missing
                        ? new Chip(Glyph.FLAG, words.text("coach.missing"), "missing")
                        : new Chip(Glyph.PENCIL, words.text("coach.weak"), "weak"),
                Build.text("advice-what", words.text("advice." + advice.key(), values)),
                Build.text(
                        "quiet small",
                        words.text("advice." + advice.key() + ".suggestion", values)));
        return button;
    }

    private Object readable(String value) {
        if (value.isBlank()) {
            return words.text("coach.unnamed");
        }
        String criterion = "criterion." + value;
        return words.has(criterion) ? words.text(criterion) : GoalBadges.readable(value, words);
    }

    private static int step(Advice advice) {
        return switch (advice.field()) {
            case "measures" -> 1;
            case "criteria" -> 2;
            default -> 0;
        };
    }
}
