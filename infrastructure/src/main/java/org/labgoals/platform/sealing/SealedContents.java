package org.labgoals.platform.sealing;

import java.util.Arrays;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Seals bytes about a person that are no event's: twelve bytes of initialisation vector, then the
 * AES-256-GCM under a key of their own, that key in front wrapped by the person's. Erasing the
 * person erases them, in every copy of the database.
 */
public final class SealedContents {

    private static final int WRAPPED_KEY_BYTES = Aes.IV_BYTES + 32 + 16;

    private final PersonKeys persons;

    SealedContents(PersonKeys persons) {
        this.persons = persons;
    }

    /**
     * The sealed bytes; the person's key is made within the current transaction if there is none.
     *
     * @param what tells these bytes from others about the person; to open them say the same
     */
    public byte[] seal(String person, String what, byte[] clear) {
        SecretKey key = Aes.newKey();
        byte[] wrapped = Aes.wrap(persons.ofOrNew(person), key, context(person, what));
        byte[] iv = Aes.random(Aes.IV_BYTES);
        byte[] sealed = Aes.seal(key, iv, clear, context(person, what));
        byte[] all = Arrays.copyOf(wrapped, wrapped.length + iv.length + sealed.length);
        System.arraycopy(iv, 0, all, wrapped.length, iv.length);
        System.arraycopy(sealed, 0, all, wrapped.length + iv.length, sealed.length);
        return all;
    }

    /** The bytes that were sealed, or nothing once the person's key was destroyed. */
    public byte @Nullable [] open(String person, String what, byte[] all) {
        SecretKey key = persons.of(person);
        if (key == null) {
            return null;
        }
        int ivEnds = WRAPPED_KEY_BYTES + Aes.IV_BYTES;
        SecretKey own =
                Aes.unwrap(key, Arrays.copyOf(all, WRAPPED_KEY_BYTES), context(person, what));
        return Aes.open(
                own,
                Arrays.copyOfRange(all, WRAPPED_KEY_BYTES, ivEnds),
                Arrays.copyOfRange(all, ivEnds, all.length),
                context(person, what));
    }

    private static String context(String person, String what) {
        return "content " + person.length() + ":" + person + " " + what;
    }
}
