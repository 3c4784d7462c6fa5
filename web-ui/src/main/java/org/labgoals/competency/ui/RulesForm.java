package org.labgoals.competency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.AssessmentRulesCommand.ChangeAssessmentRules;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/**
 * Other rules of assessment from a day on: the months, and which duty assesses which complexity.
 * What would be different is said in sentences before anything is saved.
 */
final class RulesForm {

    private final CompetencyDesk desk;
    private final Words words;
    private final Runnable done;
    private final ScheduleRules before;
    private final IntegerField firstYear;
    private final IntegerField within;
    private final IntegerField afterwards;
    private final IntegerField waived;
    private final IntegerField notice;
    private final Checkbox restarts;
    private final DatePicker from;
    private final Map<Complexity, Assessors> assessors = new EnumMap<>(Complexity.class);
    private final Div meaning = Build.box("rule-meaning");

    RulesForm(CompetencyDesk desk, Words words, Runnable done) {
        this.desk = desk;
        this.words = words;
        this.done = done;
        var today = desk.queries().today();
        var changes = desk.queries().ruleChanges().rules();
        before = changes.isEmpty() ? desk.queries().shippedRules() : changes.getLast().what();
        firstYear = months("competency.first-year-months", before.firstYearMonths());
        within = months("competency.months-in-first-year", before.monthsInFirstYear());
        afterwards = months("competency.months-afterwards", before.monthsAfterwards());
        waived = months("competency.months-waived", before.monthsWaived());
        notice = months("competency.days-of-notice", before.daysOfNotice());
        restarts = new Checkbox(words.text("competency.restarts"));
        restarts.setValue(before.newSystemRestartsFirstYear());
        var earliest =
                changes.isEmpty() || changes.getLast().from().isBefore(today)
                        ? today
                        : changes.getLast().from().plusDays(1);
        from = Fields.day(words, words.text("competency.from"), earliest, null, "day");
        from.setMin(earliest);
        for (var complexity : Complexity.values()) {
            assessors.put(complexity, new Assessors(complexity, before, words));
        }
        meaning.getElement().setAttribute("role", "status");
        fields().forEach(field -> field.addValueChangeListener(change -> sayWhatItMeans()));
        sayWhatItMeans();
    }

    /** Who assesses on systems of one complexity. */
    private static final class Assessors {
        private final Complexity complexity;
        private final MultiSelectComboBox<CliaDuty> duties;
        private final MultiSelectComboBox<CliaDuty> whenDelegated;

        Assessors(Complexity complexity, ScheduleRules rules, Words words) {
            this.complexity = complexity;
            var known = rules.assessing(complexity);
            duties =
                    duties(
                            words.text("competency.assessed-by", words.of(complexity)),
                            known.map(AssessingDuties::duties).orElse(List.of()),
                            words);
            duties.setHelperText(
                    complexity == Complexity.WAIVED
                            ? words.text("competency.waived-by-anybody")
                            : null);
            whenDelegated =
                    duties(
                            words.text("competency.assessed-when-delegated"),
                            known.map(AssessingDuties::whenDelegated).orElse(List.of()),
                            words);
        }

        private static MultiSelectComboBox<CliaDuty> duties(
                String label, List<CliaDuty> known, Words words) {
            var box = new MultiSelectComboBox<CliaDuty>(label);
            box.setItems(CliaDuty.values());
            box.setItemLabelGenerator(words::of);
            box.setValue(known.toArray(CliaDuty[]::new));
            box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            box.setWidthFull();
            return box;
        }

        Stream<AssessingDuties> value() {
            var named = sorted(duties);
            var delegated = sorted(whenDelegated);
            return named.isEmpty() && delegated.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new AssessingDuties(complexity, named, delegated));
        }

        private static List<CliaDuty> sorted(MultiSelectComboBox<CliaDuty> box) {
            return box.getValue().stream().sorted().toList();
        }

        Div shown() {
            return Build.box("pair", duties, whenDelegated);
        }
    }

    void open() {
        var key = desk.key("change-rules", AssessmentRulesId.ONLY.value());
        var parts = new ArrayList<Component>();
        parts.add(from);
        parts.add(Build.box("pair", firstYear, within));
        parts.add(Build.box("pair", afterwards, waived));
        parts.add(notice);
        parts.add(restarts);
        assessors.values().forEach(each -> parts.add(each.shown()));
        parts.add(meaning);
        var dialog =
                new DecisionDialog(
                        words,
                        words.text("competency.do.change-rules"),
                        words.text("competency.why.change-rules"),
                        words.text("competency.do.change-rules"),
                        parts.toArray(Component[]::new));
        dialog.open(() -> send(key));
    }

    private Outcome send(RequestKey key) {
        var wanted = wanted();
        var day = day();
        var outcome =
                desk.commands()
                        .rules(
                                key,
                                now ->
                                        new ChangeAssessmentRules(
                                                AssessmentRulesId.ONLY, now, wanted, day));
        done.run();
        return outcome;
    }

    private void sayWhatItMeans() {
        var changed = new RuleSentences(words).changed(before, wanted());
        meaning.removeAll();
        if (changed.isEmpty()) {
            meaning.add(Build.quiet(words.text("competency.rules-unchanged")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rule-list");
        changed.forEach(sentence -> list.add(new ListItem(sentence)));
        meaning.add(
                Build.text(
                        "strong", words.text("competency.rules-mean", desk.days(words).day(day()))),
                list);
    }

    private ScheduleRules wanted() {
        return new ScheduleRules(
                valueOf(firstYear),
                valueOf(within),
                valueOf(afterwards),
                valueOf(waived),
                valueOf(notice),
                restarts.getValue(),
                assessors.values().stream().flatMap(Assessors::value).toList());
    }

    private LocalDate day() {
        return from.getValue() == null ? desk.queries().today() : from.getValue();
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.concat(
                Stream.of(firstYear, within, afterwards, waived, notice, restarts, from),
                assessors.values().stream()
                        .flatMap(each -> Stream.of(each.duties, each.whenDelegated)));
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
