package org.labgoals.platform.sealing;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Seals the personal texts of one event while it is being written. The serializer finds it through
 * {@link #CURRENT}.
 */
public final class Seal {

    static final ScopedValue<Seal> CURRENT = ScopedValue.newInstance();

    private final String eventId;
    private final @Nullable String person;
    private final PersonKeys persons;
    private @Nullable SecretKey key;
    private byte @Nullable [] wrapped;

    Seal(String eventId, @Nullable String person, PersonKeys persons) {
        this.eventId = eventId;
        this.person = person;
        this.persons = persons;
    }

    /** Does the writing, within which personal texts are sealed for this event. */
    public <T> T around(ScopedValue.CallableOp<T, RuntimeException> writing) {
        return ScopedValue.where(CURRENT, this).call(writing);
    }

    /** The person whose key wraps this event's, or nothing if no text was sealed. */
    public @Nullable String person() {
        return wrapped == null ? null : person;
    }

    /** The event's wrapped key, or nothing if no text was sealed. */
    public byte @Nullable [] wrappedKey() {
        return wrapped;
    }

    String eventId() {
        return eventId;
    }

    Sealed seal(String text) {
        byte[] iv = Aes.random(Aes.IV_BYTES);
        byte[] clear = text.getBytes(StandardCharsets.UTF_8);
        return new Sealed(iv, Aes.seal(key(), iv, clear, EventKeys.context(eventId)));
    }

    private SecretKey key() {
        if (key == null) {
            if (person == null) {
                throw new IllegalStateException(
                        "An event with personal texts must say in its metadata whom it is about");
            }
            SecretKey fresh = Aes.newKey();
            wrapped = Aes.wrap(persons.ofOrNew(person), fresh, EventKeys.context(eventId));
            key = fresh;
        }
        return key;
    }

    /** A text's ciphertext and its initialisation vector. */
    record Sealed(byte[] iv, byte[] text) {}
}
