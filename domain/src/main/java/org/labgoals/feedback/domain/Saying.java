package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.Said;
import org.labgoals.feedback.domain.FeedbackCommand.ShowAnonymousFeedback;
import org.labgoals.feedback.domain.FeedbackEvent.AnonymousFeedbackShown;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackGiven;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;

/** Something is said once, by name, or shown with others without one. */
final class Saying {

    private Saying() {}

    static List<FeedbackEvent> give(@Nullable FeedbackState before, GiveFeedback c) {
        var said = c.said();
        Refused.when(
                c.occasion().by().equals(said.person()), FeedbackRule.NOBODY_SPEAKS_OF_THEMSELVES);
        if (before != null) {
            Refused.when(!isSame(before, said), FeedbackRule.FEEDBACK_EXISTS);
            return List.of();
        }
        Wording.text(said.text());
        return List.of(
                new FeedbackGiven(
                        c.feedback(),
                        said.person(),
                        said.request(),
                        said.topic(),
                        said.source(),
                        said.audience(),
                        said.text(),
                        heldUnder(said, c.occasion()),
                        c.occasion().today()));
    }

    /** Whose group was shown half when the product stopped is shown the rest; nothing twice. */
    static List<FeedbackEvent> show(@Nullable FeedbackState before, ShowAnonymousFeedback c) {
        if (before != null) {
            return List.of();
        }
        var said = c.said();
        return List.of(
                new AnonymousFeedbackShown(
                        c.feedback(),
                        said.person(),
                        said.request(),
                        said.topic(),
                        said.source(),
                        said.audience(),
                        said.text(),
                        heldUnder(said, c.occasion()),
                        c.month(),
                        c.group(),
                        c.author()));
    }

    private static boolean isSame(FeedbackState before, Said said) {
        return said.text().equals(before.text())
                && said.audience() == before.audience()
                && said.topic().equals(before.topic());
    }

    private static @Nullable LocalDate heldUnder(Said said, Occasion occasion) {
        return PatientNameHint.suspectedSince(
                        said.text().orErased(),
                        said.name(),
                        said.source().isOutside(),
                        occasion.today())
                .orElse(null);
    }
}
