package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened to what somebody said of a person. Facts for ever; texts are sealed
 * under the key of the person spoken of. Who reads what is {@link Reading}'s to say.
 */
public sealed interface FeedbackEvent {

    FeedbackId feedback();

    /** Whom it is about. */
    PersonId person();

    /**
     * Somebody said something by name, or an outsider by their link.
     *
     * @param request what it answers, null where it was given unasked
     * @param heldUnder the rules in force since this day found a patient named in it; else null
     */
    @Revision("1")
    record FeedbackGiven(
            FeedbackId feedback,
            PersonId person,
            @Nullable FeedbackRequestId request,
            FeedbackTopic topic,
            FeedbackSource source,
            FeedbackAudience audience,
            PersonalText text,
            @Nullable LocalDate heldUnder,
            LocalDate on)
            implements FeedbackEvent, BeginsRecord {}

    /**
     * What somebody said without their name is shown, together with at least two others. Recorded
     * when all of them are shown, not when it was written; its metadata names nobody.
     *
     * @param month by whose end all of the group were written
     * @param group what names those that were shown together
     * @param author who wrote it, sealed under a key of its own
     */
    @Revision("1")
    record AnonymousFeedbackShown(
            FeedbackId feedback,
            PersonId person,
            @Nullable FeedbackRequestId request,
            FeedbackTopic topic,
            FeedbackSource source,
            FeedbackAudience audience,
            PersonalText text,
            @Nullable LocalDate heldUnder,
            YearMonth month,
            String group,
            String author)
            implements FeedbackEvent, BeginsRecord {}

    @Revision("1")
    record HeldFeedbackReleased(FeedbackId feedback, PersonId person) implements FeedbackEvent {}

    @Revision("1")
    record FeedbackThanked(FeedbackId feedback, PersonId person) implements FeedbackEvent {}

    @Revision("1")
    record FeedbackReplied(FeedbackId feedback, PersonId person, PersonalText text, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record FeedbackReported(FeedbackId feedback, PersonId person, PersonalText reason, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record FeedbackHidden(FeedbackId feedback, PersonId person, PersonalText reason, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record FeedbackShownAgain(
            FeedbackId feedback, PersonId person, PersonalText reason, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record DisclosureAsked(FeedbackId feedback, PersonId person, PersonalText reason, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record DisclosureAgreed(FeedbackId feedback, PersonId person, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record DisclosureDeclined(
            FeedbackId feedback, PersonId person, PersonalText reason, LocalDate on)
            implements FeedbackEvent {}

    @Revision("1")
    record AuthorLookedAt(FeedbackId feedback, PersonId person) implements FeedbackEvent {}
}
