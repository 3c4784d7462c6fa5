package org.labgoals.people.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps passkeys, of each its public key only, and asks for them. Not authorised by itself; {@link
 * SignIn} knows whose answer is right.
 */
public interface Passkeys {

    /**
     * Where browsers reach the product, as they say it themselves, for example {@code
     * https://labgoals.example.org}: passkeys answer there and nowhere else.
     */
    String address();

    /** Whether that address can carry passkeys: {@code localhost}, or a name with https. */
    boolean canBeUsed();

    /** Those of the account, newest first. */
    List<Passkey> of(String username);

    /**
     * What to ask the browser, as JSON. The question is good for five minutes and one answer.
     *
     * @throws org.labgoals.shared.domain.Refused {@link AccountRule#PASSKEYS_NOT_HERE}
     */
    String ask(PasskeyQuestion question);

    /**
     * Keeps the passkey that a browser made when it was asked to add one.
     *
     * @param made what the browser answered, as JSON
     * @throws org.labgoals.shared.domain.Refused {@link AccountRule#PASSKEY_NOT_ADDED} where it
     *     answers no open question of this account, or is not what was asked for
     */
    void add(String username, String name, String made);

    /** Forgets one for ever; whether the account had it. */
    boolean remove(String username, String id);

    /** Forgets all of the account's for ever. */
    void removeAll(String username);

    /**
     * A passkey as it can be listed.
     *
     * @param lastUsed null while never used
     */
    record Passkey(String id, String name, Instant created, @Nullable Instant lastUsed) {}
}
