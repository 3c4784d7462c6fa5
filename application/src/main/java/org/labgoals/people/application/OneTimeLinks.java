package org.labgoals.people.application;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/** Keeps links that open one door once, within their time; only their hashes. */
public interface OneTimeLinks {

    /**
     * Makes one and ends all earlier ones for the same door.
     *
     * @param person for whom, null for the first administrator, who is not known yet
     * @return the secret that stands in the link, 256 random bits
     */
    String issue(Purpose purpose, @Nullable PersonId person, Duration validity);

    /** What the link opens, if it still does. */
    Optional<Link> look(String secret);

    /**
     * Uses the link up and does the work, both or neither.
     *
     * @throws org.labgoals.shared.domain.Refused {@link AccountRule#LINK_NOT_GOOD} when it no
     *     longer opens anything
     */
    void redeem(String secret, Consumer<Link> work);

    /** What a link opens. */
    record Link(Purpose purpose, @Nullable PersonId person) {}

    /** Which door. */
    enum Purpose {
        /** Makes the first administrator. */
        FIRST_ADMINISTRATOR,
        /** Lets a person choose user name and password. */
        INVITATION
    }
}
