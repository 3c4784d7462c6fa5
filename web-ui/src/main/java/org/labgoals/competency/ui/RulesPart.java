package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** The rules of assessment as sentences: those in force, those to come, and those before. */
final class RulesPart extends Div {

    private final transient Words words;

    RulesPart(CompetencyDesk desk, Words words, Runnable done) {
        this.words = words;
        var queries = desk.queries();
        var days = desk.days(words);
        var changes = queries.ruleChanges().rules();
        add(
                list(queries.rules(days.today())),
                Build.styled(
                        Build.quiet(words.text("competency.check-accreditor")), "rules-check"));
        changes.stream()
                .filter(each -> each.from().isAfter(days.today()))
                .forEach(
                        each ->
                                add(
                                        Build.text(
                                                "strong rules-head",
                                                words.text(
                                                        "competency.rules-from",
                                                        days.day(each.from()))),
                                        list(each.what())));
        add(
                Build.box(
                        "after-table",
                        new Button(
                                words.text("competency.do.change-rules"),
                                click -> new RulesForm(desk, words, done).open())));
        var before = changes.stream().filter(each -> each.until() != null).toList();
        boolean hasBegun = changes.stream().anyMatch(each -> !each.from().isAfter(days.today()));
        if (hasBegun) {
            var earlier = Build.box("earlier");
            before.reversed().stream()
                    .filter(each -> each.until() != null && days.isPast(each.until()))
                    .forEach(
                            each ->
                                    earlier.add(
                                            Build.text(
                                                    "strong rules-head",
                                                    words.text(
                                                            "competency.rules-from",
                                                            days.day(each.from()))),
                                            list(each.what())));
            earlier.add(
                    Build.text("strong rules-head", words.text("competency.rules-shipped")),
                    list(queries.shippedRules()));
            add(new Details(words.text("competency.rules-before"), earlier));
        }
    }

    private UnorderedList list(ScheduleRules rules) {
        var list = new UnorderedList();
        list.addClassName("rule-list");
        new RuleSentences(words).of(rules).forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
