package org.labgoals.platform.sealing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.settings.CannotStart;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One key per person, wrapped by the master key; made when the first text about them is sealed. */
final class PersonKeys {

    private static final int REMEMBERED = 10_000;

    private final JdbcTemplate jdbc;
    private final MasterKey master;
    private final Bounded<String, SecretKey> known = new Bounded<>(REMEMBERED);

    PersonKeys(JdbcTemplate jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /**
     * The keys of a database under the master key of a file. A new database gets a new master key;
     * a lost or mistaken one is never replaced, for new texts under another would hide the loss.
     */
    static PersonKeys under(Path file, JdbcTemplate jdbc) {
        List<Sample> some =
                jdbc.query(
                        "select person_id, wrapped_key from person_key"
                                + " where wrapped_key is not null limit 1",
                        (row, number) -> new Sample(row.getString(1), row.getBytes(2)));
        if (!some.isEmpty() && !Files.exists(file)) {
            throw new CannotStart(
                    "The master key "
                            + file
                            + " is missing, and this database holds texts sealed under it: put the"
                            + " file back.");
        }
        var keys = new PersonKeys(jdbc, MasterKey.readOrMake(file));
        for (Sample sample : some) {
            try {
                keys.unwrap(sample.person(), sample.wrapped());
            } catch (DoesNotOpen another) {
                throw new CannotStart(
                        "The master key " + file + " is not the one of this database.");
            }
        }
        return keys;
    }

    /** The person's key, made within the current transaction if there is none. */
    SecretKey ofOrNew(String person) {
        SecretKey key = known(person);
        if (key != null) {
            return key;
        }
        Optional<Row> row = find(person);
        if (row.isEmpty()) {
            byte[] wrapped = Aes.wrap(master.key(), Aes.newKey(), context(person));
            // a simultaneous twin waits here for our commit, then finds our row
            jdbc.update(
                    "insert into person_key (person_id, wrapped_key) values (?, ?)"
                            + " on conflict do nothing",
                    person,
                    wrapped);
            row = find(person);
        }
        byte[] wrapped = row.orElseThrow().wrapped();
        if (wrapped == null) {
            throw new IllegalStateException(
                    "The key of person " + person + " was destroyed; nothing more can be written");
        }
        return remember(person, unwrap(person, wrapped));
    }

    /** The person's key, or nothing when it was destroyed. */
    @Nullable SecretKey of(String person) {
        SecretKey key = known(person);
        if (key != null) {
            return key;
        }
        byte[] wrapped = find(person).map(Row::wrapped).orElse(null);
        return wrapped == null ? null : remember(person, unwrap(person, wrapped));
    }

    /** Hashes under the same master key. */
    KeyedHashes hashes() {
        return new KeyedHashes(master);
    }

    void forget(String person) {
        known.remove(person);
    }

    void forgetAll() {
        known.clear();
    }

    private SecretKey unwrap(String person, byte[] wrapped) {
        return Aes.unwrap(master.key(), wrapped, context(person));
    }

    /** A row that a rollback takes back must not be remembered: only what was committed is. */
    private SecretKey remember(String person, SecretKey key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            OfTransaction.current(this).keys.put(person, key);
        } else {
            known.put(person, key);
        }
        return key;
    }

    private @Nullable SecretKey known(String person) {
        SecretKey key = known.get(person);
        return key == null
                        && TransactionSynchronizationManager.getResource(this)
                                instanceof OfTransaction own
                ? own.keys.get(person)
                : key;
    }

    private Optional<Row> find(String person) {
        List<Row> rows =
                jdbc.query(
                        "select wrapped_key from person_key where person_id = ?",
                        (found, number) -> new Row(found.getBytes(1)),
                        person);
        return rows.stream().findFirst();
    }

    private static String context(String person) {
        return "person " + person;
    }

    /** The keys that one transaction saw, its own new ones among them. */
    private static final class OfTransaction implements TransactionSynchronization {

        private final PersonKeys owner;
        private final Map<String, SecretKey> keys = new HashMap<>();

        private OfTransaction(PersonKeys owner) {
            this.owner = owner;
        }

        static OfTransaction current(PersonKeys owner) {
            if (TransactionSynchronizationManager.getResource(owner) instanceof OfTransaction own) {
                return own;
            }
            var own = new OfTransaction(owner);
            TransactionSynchronizationManager.bindResource(owner, own);
            TransactionSynchronizationManager.registerSynchronization(own);
            return own;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(owner);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(owner, this);
        }

        @Override
        public void afterCommit() {
            keys.forEach(owner.known::put);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(owner);
        }
    }

    private record Sample(String person, byte[] wrapped) {}

    private record Row(byte @Nullable [] wrapped) {}
}
