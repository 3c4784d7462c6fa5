package org.labgoals.feedback.application;

import java.time.Instant;
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

    /** Those whose mail is due and that nobody has claimed, the longest waiting first. */
    List<ToMail> toMail(Instant now, LocalDate today, int most);

    /**
     * Takes a mail until then; false where another node was faster.
     *
     * @param hash of the secret that stands in the mail
     */
    boolean claim(String link, Instant now, Instant until, String hash);

    /**
     * It was handed to the mail server, or refused for good.
     *
     * @param trouble why the address was refused; null where it was not
     */
    void mailed(String link, @Nullable String trouble);

    /** It could not be sent, and is tried again then. */
    void later(String link, Instant next, String trouble);

    /** Forgets the addresses and hashes of links that are over. */
    void forget(LocalDate today);

    /**
     * One link.
     *
     * @param address where it is mailed to; null where it is handed over
     * @param trouble why its mail did not arrive; null where nothing is known of any
     */
    record Link(String id, @Nullable String address, @Nullable String trouble) {

        /** One that is not mailed yet. */
        public Link(String id, @Nullable String address) {
            this(id, address, null);
        }
    }

    /** A link to be mailed. */
    record ToMail(String link, FeedbackRequestId request, String address) {}

    /** What a secret opens. */
    record Found(String id, FeedbackRequestId request) {}
}
