package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * What somebody said of a person, as its events leave it. Immutable; {@link FeedbackEvolution}
 * makes the next one.
 *
 * @param events how many events made it
 * @param request what it answers, null where it was given unasked
 * @param text null where {@link Reading} keeps it from whoever looks
 * @param by who wrote it; null where they have no account here or did it without their name
 * @param on the day it was written; null where it was done without a name
 * @param month by whose end it was written; null where it was done by name
 * @param group with which others it is shown; null where it was done by name
 * @param author who wrote it without their name, sealed; null where {@link Reading} passed it on
 * @param heldUnder since when the rules are in force that found a patient named in it, null where
 *     none was
 * @param course what became of it
 */
public record FeedbackState(
        FeedbackId id,
        long events,
        PersonId person,
        @Nullable FeedbackRequestId request,
        FeedbackTopic topic,
        FeedbackSource source,
        FeedbackAudience audience,
        @Nullable PersonalText text,
        @Nullable PersonId by,
        @Nullable LocalDate on,
        @Nullable YearMonth month,
        @Nullable String group,
        @Nullable String author,
        @Nullable LocalDate heldUnder,
        FeedbackCourse course) {

    /** Place of the last event in its stream, from 0. */
    public long version() {
        return events - 1;
    }

    /** Whether it waits for whoever decides for the person to look at it first. */
    public boolean isHeld() {
        return heldUnder != null && !course.released();
    }

    /** Whether it was written without a name. */
    public boolean isAnonymous() {
        return group != null;
    }

    public boolean isHidden() {
        return course.hidden() != null;
    }

    /** The first day of which one can say that it was written by then. */
    public LocalDate writtenBy() {
        if (on != null) {
            return on;
        }
        if (month == null) {
            throw new IllegalStateException("Feedback " + id + " has neither day nor month");
        }
        return month.atEndOfMonth();
    }

    /** Whether it waits for whoever decides for the person: it is held, or reported and shown. */
    public boolean waitsForManager() {
        return isHeld() || !isHidden() && !course.reports().isEmpty();
    }

    /** Whether an auditor has to decide on its disclosure. */
    public boolean waitsForAuditor() {
        var disclosure = course.disclosure();
        return disclosure != null && disclosure.isOpen();
    }

    /** After one event more, with what became of it. */
    FeedbackState next(FeedbackCourse then) {
        return with(events + 1, text, author, then);
    }

    /** As somebody may read it: never with its author, and with the words or without. */
    FeedbackState passedOn(boolean withText, FeedbackCourse known) {
        return with(events, withText ? text : null, null, known);
    }

    private FeedbackState with(
            long events,
            @Nullable PersonalText text,
            @Nullable String author,
            FeedbackCourse course) {
        return new FeedbackState(
                id, events, person, request, topic, source, audience, text, by, on, month, group,
                author, heldUnder, course);
    }
}
