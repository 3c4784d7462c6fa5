package org.labgoals.competency.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.shared.ui.Words;

/** The rules of assessment as sentences, each saying one thing. */
record RuleSentences(Words words) {

    List<String> of(ScheduleRules rules) {
        var all = new ArrayList<String>();
        all.add(
                words.text(
                        "competency.rule-first-year",
                        rules.firstYearMonths(),
                        rules.monthsInFirstYear()));
        all.add(words.text("competency.rule-afterwards", rules.monthsAfterwards()));
        all.add(words.text("competency.rule-waived", rules.monthsWaived()));
        all.add(words.text("competency.rule-notice", rules.daysOfNotice()));
        all.add(
                words.text(
                        rules.newSystemRestartsFirstYear()
                                ? "competency.rule-restarts"
                                : "competency.rule-does-not-restart"));
        for (var complexity : Complexity.values()) {
            all.add(
                    rules.assessing(complexity)
                            .map(this::assessing)
                            .orElseGet(
                                    () ->
                                            words.text(
                                                    "competency.rule-assesses-anybody",
                                                    words.of(complexity))));
        }
        return List.copyOf(all);
    }

    /** What would be said otherwise. */
    List<String> changed(ScheduleRules before, ScheduleRules after) {
        var known = of(before);
        return of(after).stream().filter(sentence -> !known.contains(sentence)).toList();
    }

    private String assessing(AssessingDuties each) {
        var delegated = names(each.whenDelegated());
        return delegated.isEmpty()
                ? words.text(
                        "competency.rule-assesses",
                        words.of(each.complexity()),
                        names(each.duties()))
                : words.text(
                        "competency.rule-assesses-delegated",
                        words.of(each.complexity()),
                        names(each.duties()),
                        delegated);
    }

    private String names(List<CliaDuty> duties) {
        return duties.stream()
                .sorted()
                .map(duty -> words.of(duty))
                .collect(Collectors.joining(", "));
    }
}
