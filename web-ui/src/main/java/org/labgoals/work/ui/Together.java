package org.labgoals.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.application.TakenStep;
import org.labgoals.work.application.WorkItem;
import org.labgoals.work.application.WorkStep;

/**
 * Rows of a work list that are chosen, and the buttons that take their steps at once. What is
 * refused is said above the list until something else is taken.
 */
final class Together extends Div {

    private final transient WorkDesk desk;
    private final transient Words words;
    private final transient Set<WorkStep> chosen = new LinkedHashSet<>();
    private final transient Map<WorkStep, Checkbox> boxes = new HashMap<>();
    private transient List<WorkItem> shown = List.of();
    private final Div refused = Build.box("slot");
    private final Div buttons = Build.box("chips");
    private final Checkbox all = new Checkbox();

    Together(WorkDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        addClassName("work-together");
        refused.getElement().setAttribute("role", "alert");
        all.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        chooseAll(change.getValue());
                    }
                });
        add(refused, Build.box("work-together-line", all, buttons));
    }

    /** Whether rows are offered for choosing: one alone is quicker opened. */
    static boolean isWorthwhile(List<WorkItem> items) {
        return items.stream().filter(WorkItem::quick).count() > 1;
    }

    /** Offers the quick ones among these; what is not shown is not chosen. */
    void offer(List<WorkItem> items) {
        shown = items.stream().filter(WorkItem::quick).toList();
        chosen.retainAll(shown.stream().map(Together::step).toList());
        setVisible(isWorthwhile(items) || refused.getComponentCount() > 0);
        all.setVisible(isWorthwhile(items));
        all.setLabel(words.text("work.choose-all", shown.size()));
        repaint();
    }

    /** A box that chooses the row, named with what it stands for. */
    Checkbox box(WorkItem item, String name) {
        var box = new Checkbox(chosen.contains(step(item)));
        box.addClassName("work-choose");
        box.setAriaLabel(words.text("work.choose", name));
        box.addValueChangeListener(
                change -> {
                    if (change.getValue()) {
                        chosen.add(step(item));
                    } else {
                        chosen.remove(step(item));
                    }
                    repaint();
                });
        boxes.put(step(item), box);
        return box;
    }

    private void chooseAll(boolean every) {
        shown.forEach(
                item -> {
                    var box = boxes.get(step(item));
                    if (box != null) {
                        box.setValue(every);
                    }
                });
    }

    private void repaint() {
        all.setValue(!shown.isEmpty() && chosen.size() == shown.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < shown.size());
        buttons.removeAll();
        shown.stream()
                .filter(item -> chosen.contains(step(item)))
                .collect(
                        Collectors.groupingBy(
                                item -> item.owed().what(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((what, items) -> buttons.add(button(what, items)));
    }

    private Button button(String what, List<WorkItem> items) {
        var does = words.text("work.together." + what, items.size());
        var button = new Button(does, click -> ask(does, items, desk.key()));
        button.addThemeName("primary small");
        return button;
    }

    private void ask(String does, List<WorkItem> items, RequestKey key) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(name(item))));
        new DecisionDialog(words, does, words.text("work.together.why"), does, list)
                .open(() -> take(items, key));
    }

    private Outcome take(List<WorkItem> items, RequestKey key) {
        var taken = desk.take(items.stream().map(Together::step).toList(), key);
        var left = taken.stream().filter(each -> !each.isDone()).toList();
        if (left.size() == taken.size() && left.size() == 1) {
            throw new Refused(Objects.requireNonNull(left.getFirst().refusedBy()));
        }
        Map<WorkStep, WorkItem> known =
                items.stream().collect(Collectors.toMap(Together::step, Function.identity()));
        refused.removeAll();
        if (!left.isEmpty()) {
            refused.add(told(left, taken.size(), known));
        }
        taken.stream().filter(TakenStep::isDone).forEach(each -> chosen.remove(each.step()));
        setVisible(all.isVisible() || !left.isEmpty());
        repaint();
        return new Outcome("", 0, false, false);
    }

    private Div told(List<TakenStep> left, int of, Map<WorkStep, WorkItem> known) {
        var list = new UnorderedList();
        for (var each : left) {
            var item = known.get(each.step());
            var rule = each.refusedBy();
            list.add(
                    new ListItem(
                            new Anchor(
                                    each.step().address(),
                                    item == null ? each.step().what() : name(item)),
                            new Span(": " + (rule == null ? "" : rule.sentence()))));
        }
        return Build.box(
                "notice",
                Glyph.AT_RISK.sign(),
                Build.box(
                        "notice-words",
                        new Span(words.text("work.together.left", of - left.size(), left.size())),
                        list));
    }

    private String name(WorkItem item) {
        var title = item.owed().title();
        return title == null
                ? item.person().name()
                : words.text("audit.record", item.person().name(), title.orErased());
    }

    private static WorkStep step(WorkItem item) {
        return new WorkStep(item.owed().what(), item.owed().address());
    }
}
