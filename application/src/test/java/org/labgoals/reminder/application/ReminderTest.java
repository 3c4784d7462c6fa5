package org.labgoals.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.domain.PersonId;

class ReminderTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final PersonId ANN = new PersonId("ann");

    @Test
    void aCredentialIsRemindedOfNinetySixtyThirtyAndSevenDaysBeforeAndOnceAfter() {
        assertThat(daysBefore(About.CREDENTIAL)).containsExactly(90, 60, 30, 7, -1);
    }

    @Test
    void aReviewAndAnAssessmentThirtyFourteenAndThreeDaysBeforeAndOnceAfter() {
        assertThat(daysBefore(About.REVIEW)).containsExactly(30, 14, 3, -1);
        assertThat(daysBefore(About.ASSESSMENT)).containsExactly(30, 14, 3, -1);
    }

    @Test
    void whatHasNoDayOrNoReminderIsNotRemindedOf() {
        assertThat(daysBefore(About.GOAL)).isEmpty();
        assertThat(Reminder.of(owed(About.REVIEW, null), DUE)).isEmpty();
    }

    @Test
    void whoeverIsLateIsToldTheLatestReminderAloneAndNotAllThatWereMissed() {
        assertThat(Reminder.of(owed(About.CREDENTIAL, DUE), DUE.minusDays(20)))
                .map(Reminder::daysBefore)
                .contains(30);
    }

    @Test
    void whatIsOverdueForMoreThanAMonthIsLeftToTheDigest() {
        assertThat(Reminder.of(owed(About.REVIEW, DUE), DUE.plusDays(30))).isPresent();
        assertThat(Reminder.of(owed(About.REVIEW, DUE), DUE.plusDays(31))).isEmpty();
    }

    @Test
    void aDayThatWasMovedIsRemindedOfAnew() {
        var first = Reminder.of(owed(About.REVIEW, DUE), DUE.minusDays(3)).orElseThrow();
        var moved = owed(About.REVIEW, DUE.plusMonths(1));

        assertThat(first.isOf(moved)).isFalse();
        assertThat(Reminder.of(moved, DUE.plusMonths(1).minusDays(3))).isNotEqualTo(first);
    }

    /** What is new on each of the days around the due day, in order. */
    private static List<Integer> daysBefore(About about) {
        List<Integer> told = new ArrayList<>();
        for (var day = DUE.minusDays(100); day.isBefore(DUE.plusDays(50)); day = day.plusDays(1)) {
            Reminder.of(owed(about, DUE), day)
                    .map(Reminder::daysBefore)
                    .filter(days -> !told.contains(days))
                    .ifPresent(told::add);
        }
        return told;
    }

    private static Owed owed(About about, @org.jspecify.annotations.Nullable LocalDate due) {
        return new Owed(about, "do-it", ANN, ANN, null, due, "goals/1");
    }
}
