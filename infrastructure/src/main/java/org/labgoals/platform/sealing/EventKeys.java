package org.labgoals.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
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
    private final KeptTexts kept;
    private final Bounded<String, Wrapped> noted = new Bounded<>(REMEMBERED);

    EventKeys(JdbcTemplate jdbc, PersonKeys persons) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.kept = new KeptTexts(jdbc);
    }

    /**
     * Starts sealing an event about the person; the key is made with its first personal text.
     *
     * @throws Refused while the master key is away: no event is recorded then, be there a text in
     *     it or not
     */
    public Seal seal(String eventId, @Nullable String person) {
        persons.away()
                .ifPresent(
                        rule -> {
                            throw new Refused(rule);
                        });
        return new Seal(eventId, person, persons);
    }

    /** Notes a key that was read together with its event. */
    public void note(String eventId, String person, byte[] wrapped) {
        noted.put(eventId, new Wrapped(person, wrapped));
    }

    /** Drops the event's key, when it was destroyed or is about to be. */
    public void forget(String eventId) {
        noted.remove(eventId);
    }

    /** Drops everything that is remembered: some of it may have been destroyed elsewhere. */
    public void forgetAll() {
        noted.clear();
        persons.forgetAll();
    }

    /** Destroys the event's key within the current transaction. */
    public void destroy(String eventId) {
        jdbc.update("delete from event_key where event_id = ?", eventId);
    }

    /** Destroys the person's key within the current transaction; they never get another. */
    public void destroyPerson(String person) {
        jdbc.update(
                "insert into person_key (person_id, destroyed_at) values (?, now())"
                        + " on conflict (person_id) do update"
                        + " set wrapped_key = null, destroyed_at = excluded.destroyed_at"
                        + " where person_key.wrapped_key is not null",
                person);
    }

    /**
     * What a text of the event says: erased once the person's key was destroyed, or the event's
     * without the text being recorded again; unreadable while the master key is away.
     *
     * @param iv in base 64, as stored
     * @param sealed in base 64, as stored
     */
    public PersonalText open(String eventId, String iv, String sealed) {
        Wrapped wrapped = wrapped(eventId);
        if (wrapped == null) {
            var again = kept.of(eventId, iv);
            return again == null ? PersonalText.ERASED : KeptTexts.open(this, again);
        }
        if (persons.away().isPresent()) {
            return persons.isDestroyed(wrapped.person())
                    ? PersonalText.ERASED
                    : PersonalText.UNREADABLE;
        }
        SecretKey key = unwrapped(eventId, wrapped);
        return key == null
                ? PersonalText.ERASED
                : PersonalText.of(
                        new String(
                                Aes.open(key, bytes(iv), bytes(sealed), context(eventId)),
                                StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Drops what is remembered of a person, when their key was destroyed. */
    public void forgetPerson(String person) {
        persons.forget(person);
    }

    /** The event's key, or nothing when it or the person's was destroyed. */
    @Nullable SecretKey of(String eventId) {
        Wrapped wrapped = wrapped(eventId);
        return wrapped == null ? null : unwrapped(eventId, wrapped);
    }

    private @Nullable Wrapped wrapped(String eventId) {
        Wrapped wrapped = noted.get(eventId);
        return wrapped == null ? find(eventId) : wrapped;
    }

    private @Nullable SecretKey unwrapped(String eventId, Wrapped wrapped) {
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
