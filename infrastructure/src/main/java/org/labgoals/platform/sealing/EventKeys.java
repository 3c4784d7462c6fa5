package org.labgoals.platform.sealing;

import java.util.List;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One random key per event that holds personal texts, wrapped by the key of the person the event is
 * about. The event's id is the key's id.
 *
 * <p>The event store reads the wrapped key together with the event's row and notes it here, so that
 * opening a text asks the database only when the row was forgotten meanwhile.
 */
public final class EventKeys {

    private static final int REMEMBERED = 20_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys persons;
    private final Bounded<String, Wrapped> noted = new Bounded<>(REMEMBERED);

    EventKeys(JdbcTemplate jdbc, PersonKeys persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /** Starts sealing an event about the person; the key is made with its first personal text. */
    public Seal seal(String eventId, @Nullable String person) {
        return new Seal(eventId, person, persons);
    }

    /** Notes a key that was read together with its event. */
    public void note(String eventId, String person, byte[] wrapped) {
        noted.put(eventId, new Wrapped(person, wrapped));
    }

    /** Drops what is remembered of a person, when their key was destroyed. */
    public void forgetPerson(String person) {
        persons.forget(person);
    }

    /** The event's key, or nothing when it or the person's was destroyed. */
    @Nullable SecretKey of(String eventId) {
        Wrapped wrapped = noted.get(eventId);
        if (wrapped == null) {
            wrapped = find(eventId);
        }
        if (wrapped == null) {
            return null;
        }
        SecretKey person = persons.of(wrapped.person());
        return person == null ? null : Aes.unwrap(person, wrapped.key(), context(eventId));
    }

    static String context(String eventId) {
        return "event " + eventId;
    }

    private @Nullable Wrapped find(String eventId) {
        List<Wrapped> rows =
                jdbc.query(
                        "select person_id, wrapped_key from event_key where event_id = ?",
                        (found, number) -> new Wrapped(found.getString(1), found.getBytes(2)),
                        eventId);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private record Wrapped(String person, byte[] key) {}
}
