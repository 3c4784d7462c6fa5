package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.Suggestion;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** Which objectives a goal supports and how; those that fit best are suggested, each with why. */
final class SupportPart extends Div {

    private final transient List<SupportInput> supports;
    private final transient List<ObjectiveLine> open;
    private final transient Supplier<List<Suggestion>> suggestions;
    private final transient Words words;
    private final transient Runnable changed;
    private final Div chosen = Build.box("measure-cards");
    private final Div suggested = Build.box("slot");
    private final ComboBox<ObjectiveLine> other = new ComboBox<>();

    /**
     * @param supports what is chosen, changed in place
     * @param open the objectives that can be chosen
     * @param suggestions asked each time the part is shown
     */
    SupportPart(
            List<SupportInput> supports,
            List<ObjectiveLine> open,
            Supplier<List<Suggestion>> suggestions,
            Words words,
            Runnable changed) {
        this.supports = supports;
        this.open = open;
        this.suggestions = suggestions;
        this.words = words;
        this.changed = changed;
        addClassName("supports");
        other.setLabel(words.text("support.other"));
        other.setItemLabelGenerator(line -> line.plan().title().orErased());
        other.setWidthFull();
        other.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        choose(change.getValue().id());
                    }
                });
        add(
                new H2(words.text("support.title")),
                Build.quiet(words.text("support.hint")),
                chosen,
                suggested,
                other);
        supports.forEach(support -> chosen.add(card(support)));
        refresh();
    }

    /** Asks again what fits what is written now. */
    void refresh() {
        other.setItems(open.stream().filter(line -> !isChosen(line.id())).toList());
        var fitting =
                suggestions.get().stream()
                        .filter(each -> !isChosen(each.objective().id()))
                        .toList();
        suggested.removeAll();
        if (!fitting.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("plain-list", "suggestions");
            fitting.forEach(each -> list.add(item(each)));
            suggested.add(Build.text("figure-name", words.text("support.suggested")), list);
        }
    }

    private boolean isChosen(ObjectiveId id) {
        return supports.stream().anyMatch(support -> support.objective.equals(id));
    }

    private void choose(ObjectiveId id) {
        if (!isChosen(id)) {
            var support = new SupportInput(id);
            supports.add(support);
            chosen.add(card(support));
            changed.run();
        }
        refresh();
    }

    private Component card(SupportInput support) {
        var title = title(support.objective);
        var contribution = new RadioButtonGroup<Contribution>(words.text("support.contribution"));
        contribution.setItems(Contribution.values());
        contribution.setItemLabelGenerator(
                each -> words.text("support." + each.name().toLowerCase(Locale.ROOT)));
        contribution.setValue(support.contribution);
        Kept.field(contribution, "support-contribution." + support.objective.value());
        contribution.addValueChangeListener(
                change -> {
                    support.contribution =
                            change.getValue() == null ? Contribution.DIRECT : change.getValue();
                    changed.run();
                });
        var how =
                Fields.words(
                        words, words.text("support.how"), "support." + support.objective.value());
        how.setMinRows(2);
        how.setRequiredIndicatorVisible(true);
        how.setValue(support.how);
        how.addValueChangeListener(
                change -> {
                    support.how = change.getValue();
                    changed.run();
                });
        var remove = new Button(words.text("support.remove"));
        remove.addThemeName("tertiary");
        remove.setAriaLabel(words.text("support.remove-named", title));
        var card =
                Build.box(
                        "criterion-card",
                        Build.box("measure-card-head", new H3(title), remove),
                        contribution,
                        how);
        remove.addClickListener(
                click -> {
                    supports.remove(support);
                    card.removeFromParent();
                    changed.run();
                    refresh();
                });
        return card;
    }

    private String title(ObjectiveId id) {
        return open.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> line.plan().title().orErased())
                .orElse(words.text("support.not-open"));
    }

    private ListItem item(Suggestion suggestion) {
        var line = suggestion.objective();
        var title = line.plan().title().orErased();
        var link = new Anchor("objectives/" + line.id().value(), title, AnchorTarget.BLANK);
        var support = new Button(words.text("support.choose"), click -> choose(line.id()));
        support.setAriaLabel(words.text("support.choose-named", title));
        support.addThemeName("small");
        var why = suggestion.why().stream().map(this::why).collect(Collectors.joining(" "));
        return new ListItem(Build.box("suggestion", link, Build.text("quiet small", why)), support);
    }

    private String why(Suggestion.Why why) {
        return switch (why) {
            case Suggestion.Why.SharedWords shared ->
                    words.text("support.why-words", String.join(", ", shared.words()));
            case Suggestion.Why.SameKind same ->
                    words.text("support.why-kind", words.of(same.kind()));
            case Suggestion.Why.OwnSection own -> words.text("support.why-section", own.section());
        };
    }
}
