package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.stream.Collectors;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.AssessmentRulesCommand.ChangeAssessmentRules;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** The rules of assessment as sentences, and their change from a day on. */
final class RulesPart extends Div {

    private final transient CompetencyDesk desk;
    private final transient Words words;
    private final transient Runnable done;

    RulesPart(CompetencyDesk desk, Words words, Runnable done) {
        this.desk = desk;
        this.words = words;
        this.done = done;
        var now = desk.queries().rules(desk.queries().today());
        add(list(now), Build.quiet(words.text("competency.check-accreditor")));
        var days = desk.days(words);
        desk.queries().ruleChanges().rules().stream()
                .filter(each -> each.from().isAfter(days.today()))
                .forEach(
                        each ->
                                add(
                                        Build.quiet(
                                                words.text(
                                                        "competency.rules-from",
                                                        days.day(each.from()))),
                                        list(each.what())));
        add(
                Build.box(
                        "after-table",
                        new Button(
                                words.text("competency.do.change-rules"), click -> change(now))));
    }

    private UnorderedList list(ScheduleRules rules) {
        var list = new UnorderedList();
        list.addClassName("rule-list");
        list.add(
                new ListItem(
                        words.text(
                                "competency.rule-first-year",
                                rules.firstYearMonths(),
                                rules.monthsInFirstYear())),
                new ListItem(words.text("competency.rule-afterwards", rules.monthsAfterwards())),
                new ListItem(words.text("competency.rule-waived", rules.monthsWaived())),
                new ListItem(words.text("competency.rule-notice", rules.daysOfNotice())),
                new ListItem(
                        words.text(
                                rules.newSystemRestartsFirstYear()
                                        ? "competency.rule-restarts"
                                        : "competency.rule-does-not-restart")));
        rules.assessing().forEach(each -> list.add(new ListItem(sentence(each))));
        return list;
    }

    private String sentence(AssessingDuties each) {
        var who = each.duties().stream().map(words::of).collect(Collectors.joining(", "));
        var delegated =
                each.whenDelegated().stream()
                        .map((CliaDuty duty) -> words.of(duty))
                        .collect(Collectors.joining(", "));
        return delegated.isEmpty()
                ? words.text("competency.rule-assesses", words.of(each.complexity()), who)
                : words.text(
                        "competency.rule-assesses-delegated",
                        words.of(each.complexity()),
                        who,
                        delegated);
    }

    private void change(ScheduleRules now) {
        var key = desk.key("change-rules", AssessmentRulesId.ONLY.value());
        var firstYear = months("competency.first-year-months", now.firstYearMonths());
        var within = months("competency.months-in-first-year", now.monthsInFirstYear());
        var afterwards = months("competency.months-afterwards", now.monthsAfterwards());
        var waived = months("competency.months-waived", now.monthsWaived());
        var notice = months("competency.days-of-notice", now.daysOfNotice());
        var restarts = new Checkbox(words.text("competency.restarts"));
        restarts.setValue(now.newSystemRestartsFirstYear());
        var today = desk.queries().today();
        var from = Fields.day(words, words.text("competency.from"), today, null, "day");
        new DecisionDialog(
                        words,
                        words.text("competency.do.change-rules"),
                        words.text("competency.why.change-rules"),
                        words.text("competency.do.change-rules"),
                        Build.box("pair", firstYear, within),
                        Build.box("pair", afterwards, waived),
                        Build.box("pair", notice, from),
                        restarts)
                .open(
                        () -> {
                            var wanted =
                                    new ScheduleRules(
                                            valueOf(firstYear),
                                            valueOf(within),
                                            valueOf(afterwards),
                                            valueOf(waived),
                                            valueOf(notice),
                                            restarts.getValue(),
                                            now.assessing());
                            var day = from.getValue() == null ? today : from.getValue();
                            var outcome =
                                    desk.commands()
                                            .rules(
                                                    key,
                                                    at ->
                                                            new ChangeAssessmentRules(
                                                                    AssessmentRulesId.ONLY,
                                                                    at,
                                                                    wanted,
                                                                    day));
                            done.run();
                            return outcome;
                        });
    }

    private IntegerField months(String label, int value) {
        var field = new IntegerField(words.text(label));
        field.setValue(value);
        return field;
    }

    private static int valueOf(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
