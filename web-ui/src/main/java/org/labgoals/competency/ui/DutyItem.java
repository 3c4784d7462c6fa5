package org.labgoals.competency.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.evidence.ui.EvidenceLink;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** A CLIA duty as somebody holds it: for what, since when, and the papers that show it. */
final class DutyItem extends ListItem {

    private final transient CompetencyDesk desk;
    private final PersonId person;
    private final transient Words words;

    DutyItem(CompetencyDesk desk, PersonId person, Dated<HeldDuty> held, Words words) {
        this.desk = desk;
        this.person = person;
        this.words = words;
        var duty = held.what();
        add(Build.text("duty-name", words.of(duty.duty())));
        var scope = scope(duty);
        if (!scope.isEmpty()) {
            add(Build.text("quiet", scope));
        }
        add(Build.text("quiet", period(held)));
        paper(duty.qualification(), "competency.no-qualification");
        if (duty.delegation() != null || duty.duty() == CliaDuty.GENERAL_SUPERVISOR) {
            paper(duty.delegation(), "competency.no-delegation");
        }
    }

    private void paper(@Nullable EvidenceFile file, String missing) {
        add(
                file == null
                        ? new Chip(Glyph.AT_RISK, words.text(missing), "at-risk")
                        : new EvidenceLink(desk.files(), person, file, words));
    }

    private String scope(HeldDuty duty) {
        Map<TestSystemId, String> names =
                duty.testSystems().isEmpty()
                        ? Map.of()
                        : desk.queries().testSystems().stream()
                                .collect(
                                        Collectors.toMap(
                                                TestSystemState::id, TestSystemState::name));
        return Stream.concat(
                        duty.specialties().stream(),
                        duty.testSystems().stream().map(id -> names.getOrDefault(id, id.value())))
                .collect(Collectors.joining(", "));
    }

    private String period(Dated<HeldDuty> held) {
        var days = desk.days(words);
        return held.until() == null
                ? words.text("competency.since", days.shortDay(held.from()))
                : words.text(
                        "competency.from-until",
                        days.shortDay(held.from()),
                        days.shortDay(held.until()));
    }
}
