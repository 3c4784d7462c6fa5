package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
 * @param released whether it was let through after that
 * @param thanked whether whom it is meant for thanked
 * @param reply the latest, null where there is none
 * @param reports who called it abuse since somebody last decided that it is shown
 * @param hidden why it is hidden, null where it is not
 * @param disclosure the latest way to its author, null where nobody asked
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
        boolean released,
        boolean thanked,
        @Nullable Remark reply,
        List<Remark> reports,
        @Nullable Remark hidden,
        @Nullable Disclosure disclosure) {

    /** Keeps a copy. */
    public FeedbackState {
        reports = List.copyOf(reports);
    }

    /** Place of the last event in its stream, from 0. */
    public long version() {
        return events - 1;
    }

    /** Whether it waits for whoever decides for the person to look at it first. */
    public boolean isHeld() {
        return heldUnder != null && !released;
    }

    /** Whether it was written without a name. */
    public boolean isAnonymous() {
        return group != null;
    }

    public boolean isHidden() {
        return hidden != null;
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
        return isHeld() || !isHidden() && !reports.isEmpty();
    }

    /** Whether an auditor has to decide on its disclosure. */
    public boolean waitsForAuditor() {
        return disclosure != null && disclosure.isOpen();
    }

    FeedbackState next() {
        return new FeedbackState(
                id,
                events + 1,
                person,
                request,
                topic,
                source,
                audience,
                text,
                by,
                on,
                month,
                group,
                author,
                heldUnder,
                released,
                thanked,
                reply,
                reports,
                hidden,
                disclosure);
    }

    FeedbackState asReleased() {
        return new FeedbackState(
                id,
                events,
                person,
                request,
                topic,
                source,
                audience,
                text,
                by,
                on,
                month,
                group,
                author,
                heldUnder,
                true,
                thanked,
                reply,
                reports,
                hidden,
                disclosure);
    }

    FeedbackState asThanked() {
        return new FeedbackState(
                id,
                events,
                person,
                request,
                topic,
                source,
                audience,
                text,
                by,
                on,
                month,
                group,
                author,
                heldUnder,
                released,
                true,
                reply,
                reports,
                hidden,
                disclosure);
    }

    FeedbackState replied(Remark said) {
        return new FeedbackState(
                id,
                events,
                person,
                request,
                topic,
                source,
                audience,
                text,
                by,
                on,
                month,
                group,
                author,
                heldUnder,
                released,
                thanked,
                said,
                reports,
                hidden,
                disclosure);
    }

    FeedbackState reported(List<Remark> all) {
        return new FeedbackState(
                id,
                events,
                person,
                request,
                topic,
                source,
                audience,
                text,
                by,
                on,
                month,
                group,
                author,
                heldUnder,
                released,
                thanked,
                reply,
                all,
                hidden,
                disclosure);
    }

    FeedbackState hidden(@Nullable Remark why) {
        return new FeedbackState(
                id,
                events,
                person,
                request,
                topic,
                source,
                audience,
                text,
                by,
                on,
                month,
                group,
                author,
                heldUnder,
                released,
                thanked,
                reply,
                reports,
                why,
                disclosure);
    }

    FeedbackState disclosed(@Nullable Disclosure way) {
        return new FeedbackState(
                id, events, person, request, topic, source, audience, text, by, on, month, group,
                author, heldUnder, released, thanked, reply, reports, hidden, way);
    }

    FeedbackState sealed(boolean withText) {
        return new FeedbackState(
                id,
                events,
                person,
                request,
                topic,
                source,
                audience,
                withText ? text : null,
                by,
                on,
                month,
                group,
                null,
                heldUnder,
                released,
                thanked,
                reply,
                reports,
                hidden,
                disclosure);
    }
}
