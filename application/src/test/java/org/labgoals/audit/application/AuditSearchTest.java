package org.labgoals.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.domain.KeptText;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.goal.domain.GoalEvent.GoalActivated;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.domain.PersonEvent.DeputyNamed;
import org.labgoals.people.domain.PersonEvent.PersonRenamed;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;

class AuditSearchTest {

    private static final Instant RECORDED = Instant.parse("2026-11-23T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void wordsAreWholeWithoutCapitalsAndAccents() {
        assertThat(SearchWords.of("Ünïque: QC-sample, no. 7 of 12 a"))
                .containsExactlyInAnyOrder("unique", "qc", "sample", "no", "of", "12");
        assertThat(SearchWords.of(" … ")).isEmpty();
    }

    @Test
    void anEntryIsFoundByTheDayItTellsOrElseByThatOfItsRecording() {
        assertThat(line(activated("Why")).happenedOn()).isEqualTo(DAY);
        assertThat(
                        line(new DeputyNamed(
                                        new PersonId("p1"),
                                        new PersonId("p2"),
                                        DAY,
                                        DAY.plusDays(7)))
                                .happenedOn())
                .isEqualTo(DAY);
        assertThat(line(new PersonRenamed(new PersonId("p1"), PersonalText.of("Ann"))).happenedOn())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void anEntryIsFoundByWhoActedOnWhomAndByWhatHappened() {
        var line = line(activated("Measure it in minutes"));
        assertThat(line.actor()).isEqualTo("mia");
        assertThat(line.subject()).isEqualTo("ann");
        assertThat(line.kind()).isEqualTo("goal-activated");
        assertThat(line.words()).containsExactlyInAnyOrder("measure", "it", "in", "minutes");
    }

    @Test
    void whatCannotBeReadAnyMoreHasNoWords() {
        assertThat(line(new GoalActivated(new GoalId("g1"), DAY, PersonalText.ERASED)).words())
                .isEmpty();
    }

    @Test
    void aRedactionIsFoundByItsReasonAndNotByWhatItLeaves() {
        var redacted =
                new TextsRedacted(
                        RedactionId.of("e1"),
                        "e1",
                        "g1",
                        List.of("/why"),
                        List.of(new KeptText("iv", PersonalText.of("left as it was"))),
                        PersonalText.of("named somebody"));
        assertThat(line(redacted).words()).containsExactlyInAnyOrder("named", "somebody");
    }

    @Test
    void aCursorIsReadAsItWasWrittenAndNothingElseIsOne() {
        var byTime = new AuditCursor("2026-11-23T08:00:00.123456Z", 12);
        var byDay = new AuditCursor("2026-11-23", 12);
        assertThat(AuditCursor.of(byTime.text())).contains(byTime);
        assertThat(AuditCursor.of(byDay.text())).contains(byDay);
        assertThat(byDay.isOfDays()).isTrue();
        assertThat(byTime.isOfDays()).isFalse();
        for (String none :
                List.of(
                        "",
                        "12",
                        "%%",
                        new AuditCursor("yesterday", 1).text(),
                        new AuditCursor("2026-11-23", -1).text(),
                        new AuditCursor("2026-13-23", 1).text(),
                        new AuditCursor("2026-11-23|1", 1).text())) {
            assertThat(AuditCursor.of(none)).as(none).isEmpty();
        }
    }

    private static GoalActivated activated(String reason) {
        return new GoalActivated(new GoalId("g1"), DAY, PersonalText.of(reason));
    }

    private static AuditFold.Line line(Object payload) {
        return AuditFold.line(
                new RecordedEvent<>(
                        payload,
                        "e2",
                        "g1",
                        0,
                        RECORDED,
                        Map.of(Metadata.ACTOR, "mia", Metadata.SUBJECT, "ann")));
    }
}
