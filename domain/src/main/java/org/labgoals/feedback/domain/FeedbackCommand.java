package org.labgoals.feedback.domain;

import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of feedback. Each is decided by {@link FeedbackDecisions}. */
public sealed interface FeedbackCommand {

    @TargetAggregateIdentifier
    FeedbackId feedback();

    /** Who acts, how they stand to whom it is about, and which day it is. */
    Occasion occasion();

    /**
     * What is said, and of whom.
     *
     * @param name what the person spoken of is called, which is no patient's name
     * @param request what it answers, null where it is given unasked
     */
    record Said(
            PersonId person,
            String name,
            @Nullable FeedbackRequestId request,
            FeedbackTopic topic,
            FeedbackSource source,
            FeedbackAudience audience,
            PersonalText text) {}

    /** Somebody says it by name, or an outsider by their link. */
    record GiveFeedback(FeedbackId feedback, Occasion occasion, Said said)
            implements FeedbackCommand {}

    /**
     * What was written without a name is shown with its group.
     *
     * @param author sealed
     */
    record ShowAnonymousFeedback(
            FeedbackId feedback,
            Occasion occasion,
            Said said,
            YearMonth month,
            String group,
            String author)
            implements FeedbackCommand {}

    /** Whoever decides for the person lets through what seemed to name a patient. */
    record ReleaseHeldFeedback(FeedbackId feedback, Occasion occasion) implements FeedbackCommand {}

    /** Whom it is meant for thanks. */
    record ThankForFeedback(FeedbackId feedback, Occasion occasion) implements FeedbackCommand {}

    /** Whom it is meant for replies. */
    record ReplyToFeedback(FeedbackId feedback, Occasion occasion, PersonalText text)
            implements FeedbackCommand {}

    /** The person or whoever decides for them says that it is abuse. */
    record ReportFeedback(FeedbackId feedback, Occasion occasion, PersonalText reason)
            implements FeedbackCommand {}

    /** Whoever decides for the person, or a director, hides abuse. */
    record HideFeedback(FeedbackId feedback, Occasion occasion, PersonalText reason)
            implements FeedbackCommand {}

    /** Takes the hiding back, or leaves it shown although it was reported. */
    record ShowFeedbackAgain(FeedbackId feedback, Occasion occasion, PersonalText reason)
            implements FeedbackCommand {}

    /** A director asks to know who wrote it. */
    record AskForDisclosure(FeedbackId feedback, Occasion occasion, PersonalText reason)
            implements FeedbackCommand {}

    /** An auditor agrees. */
    record AgreeToDisclosure(FeedbackId feedback, Occasion occasion) implements FeedbackCommand {}

    /** An auditor does not. */
    record DeclineDisclosure(FeedbackId feedback, Occasion occasion, PersonalText reason)
            implements FeedbackCommand {}

    /** One of the two looks who wrote it. */
    record LookAtAuthor(FeedbackId feedback, Occasion occasion) implements FeedbackCommand {}
}
