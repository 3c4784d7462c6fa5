package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackRequestId;

/**
 * Keeps the links by which those without an account answer: each works once and until its last day.
 * Only hashes of their secrets are kept; a clinician's address until the link is used or over.
 */
public interface FeedbackLinks {

    /** Makes those that are not there yet; they open nothing before a secret is made. */
    void make(FeedbackRequestId request, LocalDate until, List<Link> links);

    /**
     * A new secret for the link, 256 random bits; an earlier one opens nothing any more. Empty
     * where the link was used or is over.
     */
    Optional<String> renew(String link, LocalDate today);

    /** What the secret opens, if it still does. */
    Optional<Found> look(String secret, LocalDate today);

    /** It was used. */
    void use(String link);

    /** None of the request's opens anything any more. */
    void end(FeedbackRequestId request);

    /** Those of the request that were not used, with the address each is mailed to. */
    List<Link> unused(FeedbackRequestId request);

    /**
     * One link.
     *
     * @param address where it is mailed to; null where it is handed over
     */
    record Link(String id, @Nullable String address) {}

    /** What a secret opens. */
    record Found(String id, FeedbackRequestId request) {}
}
