package org.labgoals.platform.sealing;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.shared.application.ReadOnlyRule;
import org.labgoals.shared.domain.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One key per person, wrapped by the master key; made when the first text about them is sealed. */
final class PersonKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);
    private static final int REMEMBERED = 10_000;

    private final JdbcTemplate jdbc;
    private final @Nullable MasterKey master;
    private final @Nullable ReadOnlyRule away;
    private final Bounded<String, SecretKey> known = new Bounded<>(REMEMBERED);

    PersonKeys(JdbcTemplate jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
        this.away = null;
    }

    private PersonKeys(JdbcTemplate jdbc, ReadOnlyRule away) {
        this.jdbc = jdbc;
        this.master = null;
        this.away = away;
    }

    /**
     * The keys of a database under the master key of a file. A new database gets a new master key;
     * a lost or mistaken one is never replaced, for new texts under another would hide the loss:
     * without it nothing opens and nothing is sealed.
     */
    static PersonKeys under(Path file, JdbcTemplate jdbc) {
        List<Sample> some =
                jdbc.query(
                        "select person_id, wrapped_key from person_key"
                                + " where wrapped_key is not null limit 10",
                        (row, number) -> new Sample(row.getString(1), row.getBytes(2)));
        if (some.isEmpty()) {
            return new PersonKeys(jdbc, MasterKey.readOrMake(file));
        }
        if (!Files.exists(file)) {
            return without(ReadOnlyRule.MASTER_KEY_MISSING, file + " is missing.", jdbc);
        }
        try {
            var keys = new PersonKeys(jdbc, MasterKey.read(file));
            return some.stream().anyMatch(keys::opens)
                    ? keys
                    : without(
                            ReadOnlyRule.MASTER_KEY_MISTAKEN,
                            file + " is not the one of this database.",
                            jdbc);
        } catch (CannotStart unread) {
            return without(ReadOnlyRule.MASTER_KEY_MISTAKEN, unread.getMessage(), jdbc);
        }
    }

    private static PersonKeys without(
            ReadOnlyRule rule, @Nullable String found, JdbcTemplate jdbc) {
        LOG.error(
                "Read-only, for want of the master key: {} Put it back and start again; nothing is"
                        + " recorded until then, and what is sealed cannot be read.",
                found);
        return new PersonKeys(jdbc, rule);
    }

    private boolean opens(Sample sample) {
        try {
            unwrap(sample.person(), sample.wrapped());
            return true;
        } catch (DoesNotOpen another) {
            return false;
        }
    }

    /** Why no key can be used; empty where they can. */
    Optional<ReadOnlyRule> away() {
        return Optional.ofNullable(away);
    }

    /**
     * The person's key, made within the current transaction if there is none.
     *
     * @throws Refused while the master key is away
     */
    SecretKey ofOrNew(String person) {
        SecretKey key = known(person);
        if (key != null) {
            return key;
        }
        Optional<Row> row = find(person);
        if (row.isEmpty()) {
            byte[] wrapped = Aes.wrap(master().key(), Aes.newKey(), context(person));
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

    /**
     * The person's key, or nothing when it was destroyed.
     *
     * @throws Refused while the master key is away and it was not destroyed
     */
    @Nullable SecretKey of(String person) {
        SecretKey key = known(person);
        if (key != null) {
            return key;
        }
        byte[] wrapped = find(person).map(Row::wrapped).orElse(null);
        return wrapped == null ? null : remember(person, unwrap(person, wrapped));
    }

    /** Whether the person's key was destroyed, whichever key wrapped it. */
    boolean isDestroyed(String person) {
        return find(person).map(row -> row.wrapped() == null).orElse(true);
    }

    /** Hashes under the same master key; none while it is away. */
    KeyedHashes hashes() {
        return new KeyedHashes(this::master);
    }

    void forget(String person) {
        known.remove(person);
    }

    void forgetAll() {
        known.clear();
    }

    private MasterKey master() {
        if (master == null) {
            throw new Refused(requireNonNull(away));
        }
        return master;
    }

    private SecretKey unwrap(String person, byte[] wrapped) {
        return Aes.unwrap(master().key(), wrapped, context(person));
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
