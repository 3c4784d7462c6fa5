package org.labgoals.feedback.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackId;

/**
 * What somebody who said something gets for it.
 *
 * @param feedback its id; null where it was said without a name, so that nothing leads back
 * @param shownFrom the first day on which it may be shown
 * @param pending true when the read side has not caught up yet
 */
public record Receipt(@Nullable FeedbackId feedback, LocalDate shownFrom, boolean pending) {

    public boolean isAnonymous() {
        return feedback == null;
    }
}
