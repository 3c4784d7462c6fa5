package org.labgoals.review.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labgoals.review.domain.ReviewCommand.CorrectReview;
import org.labgoals.review.domain.ReviewEvent.ReviewCorrected;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Once both sides read a review, a mistake is mended by a correction; closed or not. */
final class Mending {

    private Mending() {}

    static List<ReviewEvent> correct(PerformanceReview review, CorrectReview c) {
        Refused.when(review.status() == ReviewStatus.CALLED_OFF, ReviewRule.REVIEW_CALLED_OFF);
        Checks.bothIn(review);
        boolean same =
                switch (c.field()) {
                    case ReviewDecisions.TEXT -> textStands(review, c);
                    case ReviewDecisions.DAY -> dayStands(review, c);
                    default -> throw new Refused(ReviewRule.CORRECTION_DOES_NOT_FIT);
                };
        if (same) {
            return List.of();
        }
        Checks.reason(c.reason());
        return List.of(
                new ReviewCorrected(
                        c.person(), c.number(), c.corrects(), c.field(), c.value(), c.reason()));
    }

    private static boolean textStands(PerformanceReview review, CorrectReview c) {
        var written =
                review.written()
                        .filter(each -> each.event().equals(c.corrects()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(ReviewRule.NO_SUCH_WORDS));
        Refused.when(!written.by().equals(c.occasion().by()), ReviewRule.ONLY_OWN_WORDS_MENDED);
        if (written.says(c.value())) {
            return true;
        }
        Checks.text(c.value());
        return false;
    }

    private static boolean dayStands(PerformanceReview review, CorrectReview c) {
        Refused.when(
                c.person().equals(c.occasion().by()) || c.occasion().standing() != Standing.DECIDER,
                ReviewRule.ONLY_THE_MANAGER_DOES_THIS);
        Refused.when(!c.corrects().equals(review.talkEvent()), ReviewRule.NO_SUCH_WORDS);
        var day = day(c.value()).orElseThrow(() -> new Refused(ReviewRule.CORRECTION_DOES_NOT_FIT));
        if (day.equals(review.talkOn())) {
            return true;
        }
        Checks.happened(day, review, c.occasion());
        return false;
    }

    private static Optional<LocalDate> day(PersonalText value) {
        try {
            return Optional.ofNullable(value.text()).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
