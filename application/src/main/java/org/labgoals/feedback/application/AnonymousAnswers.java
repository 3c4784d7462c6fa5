package org.labgoals.feedback.application;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackCommand.Said;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.shared.application.RequestKey;

/**
 * What was written without a name and is not shown yet: in no event, under no id of its author and
 * without its day, so that nothing tells when who wrote what.
 */
public interface AnonymousAnswers {

    /**
     * Keeps it until it is shown with its group. The same sent again is kept once.
     *
     * @param author id of the person, or of the link
     * @param month in which it is written
     * @param request makes a repeat be kept once where it answers no request
     * @throws org.labgoals.shared.domain.Refused when its author answered the request before
     * @throws org.labgoals.shared.application.KeyReused when the key stands for other words
     */
    void keep(Said said, String author, YearMonth month, @Nullable RequestKey request);

    /** Those of these that were answered without a name, in one statement. */
    Set<Asked> answered(Collection<Asked> asked);

    /**
     * What is to be shown now: groups of at least three authors of months that are over, whole.
     * Asked again, what was begun and not finished is among it.
     *
     * @param month the one that is not over
     */
    List<Ripe> ripe(YearMonth month);

    /** It was shown: its words and its author are forgotten here. */
    void shown(FeedbackId feedback);

    /**
     * Somebody who was asked.
     *
     * @param author id of the person, or of the link
     */
    record Asked(FeedbackRequestId request, String author) {}

    /**
     * One that is to be shown.
     *
     * @param month by whose end all of its group were written
     * @param group names the group
     * @param author sealed under a key of its own
     */
    record Ripe(FeedbackId id, Said said, YearMonth month, String group, String author) {}
}
