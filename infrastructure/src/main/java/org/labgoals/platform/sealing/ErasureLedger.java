package org.labgoals.platform.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.platform.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which keys were destroyed, in a file outside the database and its backups, only ever appended to:
 * {@code person} or {@code event} and an id on each line. At the start a database that was restored
 * from before an erasure is brought up to it, before anything can be read; and what the file lacks
 * is added.
 */
public final class ErasureLedger {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureLedger.class);
    private static final String PERSON = "person ";
    private static final String EVENT = "event ";
    private static final String REDACTION = "redaction-";

    private final Path file;

    private ErasureLedger(Path file) {
        this.file = file;
    }

    /** Opens the file and brings it and the database to the same. */
    static ErasureLedger at(Path file, JdbcTemplate jdbc) {
        var ledger = new ErasureLedger(file);
        Set<String> listed = ledger.lines();
        int destroyed = destroy(listed, jdbc);
        if (destroyed > 0) {
            LOG.warn(
                    "{} keys that {} says were destroyed were in the database again, as after a"
                            + " restore; they are destroyed now.",
                    destroyed,
                    file);
        }
        Set<String> missing = new LinkedHashSet<>(known(jdbc));
        missing.removeAll(listed);
        ledger.append(missing);
        return ledger;
    }

    /**
     * Destroys again what a ledger names, after a restore, and adds its lines to this
     * installation's own.
     *
     * @return how many keys were there again
     * @throws CannotStart when the ledger lacks something that the database knows was destroyed
     */
    public static int apply(Path newest, Path own, JdbcTemplate jdbc) {
        Set<String> listed = new ErasureLedger(newest).lines();
        Set<String> lacking = new LinkedHashSet<>(known(jdbc));
        lacking.removeAll(listed);
        if (!lacking.isEmpty()) {
            throw new CannotStart(
                    "the erasure ledger "
                            + newest
                            + " is older than the backup: it lacks "
                            + lacking.size()
                            + " erasures that the backup knows of.");
        }
        int destroyed = destroy(listed, jdbc);
        var ledger = new ErasureLedger(own);
        Set<String> missing = new LinkedHashSet<>(listed);
        missing.removeAll(ledger.lines());
        ledger.append(missing);
        return destroyed;
    }

    /**
     * Looks whether nothing was ever erased, as far as this installation knows.
     *
     * @throws CannotStart when something was
     */
    public static void refuseUnlessNothingWasErased(Path own, JdbcTemplate jdbc) {
        int erased = known(jdbc).size() + new ErasureLedger(own).lines().size();
        if (erased > 0) {
            throw new CannotStart(
                    "something was erased: name the newest erasure ledger, not \"none\".");
        }
    }

    private static int destroy(Set<String> listed, JdbcTemplate jdbc) {
        int destroyed = 0;
        for (String line : listed) {
            destroyed +=
                    line.startsWith(PERSON)
                            ? destroyPerson(jdbc, line.substring(PERSON.length()))
                            : destroyEvent(jdbc, line.substring(EVENT.length()));
        }
        return destroyed;
    }

    /** Notes that the key of all texts about the person was destroyed. */
    public void person(String person) {
        append(Set.of(PERSON + person));
    }

    /** Notes that the key of an event's texts was destroyed. */
    public void event(String event) {
        append(Set.of(EVENT + event));
    }

    private static int destroyPerson(JdbcTemplate jdbc, String person) {
        return jdbc.update(
                "update person_key set wrapped_key = null, destroyed_at = now()"
                        + " where person_id = ? and wrapped_key is not null",
                person);
    }

    private static int destroyEvent(JdbcTemplate jdbc, String event) {
        return jdbc.update("delete from event_key where event_id = ?", event);
    }

    private static Set<String> known(JdbcTemplate jdbc) {
        Set<String> known = new LinkedHashSet<>();
        jdbc.queryForList(
                        "select person_id from person_key where wrapped_key is null"
                                + " order by destroyed_at",
                        String.class)
                .forEach(person -> known.add(PERSON + person));
        jdbc.queryForList(
                        "select aggregate_id from domain_event where aggregate_type = 'Redaction'"
                                + " order by global_index",
                        String.class)
                .forEach(id -> known.add(EVENT + id.substring(REDACTION.length())));
        return known;
    }

    private Set<String> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith(PERSON) || line.startsWith(EVENT))
                            .collect(Collectors.toCollection(LinkedHashSet::new))
                    : Set.of();
        } catch (IOException e) {
            throw new CannotStart(
                    "The erasure ledger " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** On the disk before it returns; one that cannot be written is added at the next start. */
    private synchronized void append(Set<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var ledger =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                var text = String.join("\n", lines) + "\n";
                ledger.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                ledger.force(true);
            }
        } catch (IOException e) {
            LOG.error("The erasure ledger {} lacks {} entries", file, lines.size(), e);
        }
    }
}
