package org.labgoals.competency.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;

/** What several commands are asked alike: on which day, and how long a text. */
final class Checks {

    private Checks() {}

    static void step(SignedStep step, Occasion occasion) {
        happened(step.on(), occasion.today(), step.lateReason());
        text(step.note());
        Refused.when(step.files().size() > Limits.ENTRIES, CompetencyRule.COMPETENCY_TEXT_TOO_LONG);
    }

    static void happened(LocalDate on, LocalDate today, @Nullable PersonalText lateReason) {
        day(on, today);
        Refused.when(on.isAfter(today), CompetencyRule.NOT_HAPPENED_YET);
        text(lateReason);
        Refused.when(
                on.isBefore(today.minusDays(Limits.DAYS_WITHOUT_A_REASON))
                        && Limits.isMissing(lateReason),
                CompetencyRule.TOLD_LATE);
    }

    static void day(LocalDate day, LocalDate today) {
        Refused.when(Limits.beyondReason(day, today), CompetencyRule.COMPETENCY_DATE_BEYOND_REASON);
    }

    static void text(@Nullable PersonalText text) {
        Refused.when(Limits.tooLong(text, Limits.TEXT), CompetencyRule.COMPETENCY_TEXT_TOO_LONG);
    }

    static void whole(boolean condition, Rule otherwise) {
        Refused.when(!condition, otherwise);
    }
}
