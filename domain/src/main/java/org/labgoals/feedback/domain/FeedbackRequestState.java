package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/**
 * A request for feedback as its events leave it. Immutable.
 *
 * @param events how many events made it
 * @param by who asked
 * @param colleagues who was asked by name
 * @param links ids of the links for those without an account
 * @param due the day to answer by
 * @param declined who would rather not
 * @param withdrawnOn null while it stands
 */
public record FeedbackRequestState(
        FeedbackRequestId id,
        long events,
        PersonId person,
        PersonId by,
        FeedbackTopic topic,
        PersonalText question,
        FeedbackSource source,
        List<PersonId> colleagues,
        List<String> links,
        LocalDate due,
        LocalDate askedOn,
        List<PersonId> declined,
        @Nullable LocalDate withdrawnOn) {

    /** So many days after its day it can still be answered. */
    public static final int GRACE_DAYS = 14;

    /** Keeps copies. */
    public FeedbackRequestState {
        colleagues = List.copyOf(colleagues);
        links = List.copyOf(links);
        declined = List.copyOf(declined);
    }

    /** Place of the last event in its stream, from 0. */
    public long version() {
        return events - 1;
    }

    /** The last day on which it can be answered. */
    public LocalDate answeredUntil() {
        return due.plusDays(GRACE_DAYS);
    }

    /** Whether it can be answered that day. */
    public boolean isOpen(LocalDate today) {
        return withdrawnOn == null && !today.isAfter(answeredUntil());
    }

    /** How many were asked. */
    public int asked() {
        return colleagues.size() + links.size();
    }

    /**
     * Lets an answer pass.
     *
     * @param anonymous whether it is given without a name
     * @throws Refused when a {@link FeedbackRule} refuses
     */
    public void admit(LocalDate today, boolean anonymous) {
        Refused.when(withdrawnOn != null, FeedbackRule.REQUEST_WITHDRAWN);
        Refused.when(today.isAfter(answeredUntil()), FeedbackRule.REQUEST_OVER);
        Refused.when(anonymous && asked() < Reading.GROUP, FeedbackRule.ANONYMOUS_NEEDS_THREE);
    }

    /**
     * As {@link #admit(LocalDate, boolean)}, for a colleague.
     *
     * @throws Refused when a {@link FeedbackRule} refuses
     */
    public void admit(PersonId colleague, LocalDate today, boolean anonymous) {
        Refused.when(!colleagues.contains(colleague), FeedbackRule.ONLY_WHO_WAS_ASKED);
        Refused.when(declined.contains(colleague), FeedbackRule.REQUEST_DECLINED);
        admit(today, anonymous);
    }

    /** As one who was asked sees it: without the others. */
    FeedbackRequestState seenBy(PersonId colleague) {
        return new FeedbackRequestState(
                id,
                events,
                person,
                by,
                topic,
                question,
                source,
                List.of(colleague),
                List.of(),
                due,
                askedOn,
                declined.stream().filter(colleague::equals).toList(),
                withdrawnOn);
    }

    FeedbackRequestState declinedBy(PersonId colleague) {
        return new FeedbackRequestState(
                id,
                events + 1,
                person,
                by,
                topic,
                question,
                source,
                colleagues,
                links,
                due,
                askedOn,
                Stream.concat(declined.stream(), Stream.of(colleague)).toList(),
                withdrawnOn);
    }

    FeedbackRequestState withdrawn(LocalDate on) {
        return new FeedbackRequestState(
                id,
                events + 1,
                person,
                by,
                topic,
                question,
                source,
                colleagues,
                links,
                due,
                askedOn,
                declined,
                on);
    }
}
