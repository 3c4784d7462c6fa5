package org.labgoals.platform.console;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.labgoals.platform.backup.AfterRestore;
import org.labgoals.platform.backup.StoreRestore;
import org.labgoals.platform.postgres.OpenedDatabase;
import org.labgoals.platform.proof.StoreReading;
import org.labgoals.platform.sealing.ErasureLedger;
import org.labgoals.platform.settings.CannotStart;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings a backup into an empty database, verifies it, and erases again what was erased since. */
final class Restore implements Verb {

    private static final String ERASURES = "--erasures";
    private static final String AGAINST = "--against";
    private static final String KEY = "--key";
    private static final String NONE = "none";

    @Override
    public String help() {
        return """
        Usage: labgoals restore BACKUP [--erasures LEDGER|none] [--against FILE [--key FILE]]
               labgoals restore --erasures LEDGER|none

        Brings a backup into an empty database (a new LABGOALS_DATA, or an empty one at
        LABGOALS_DATABASE_URL), verifies the chain, and destroys again the keys that were
        destroyed since the backup. The product makes its lists and boards again at its start.

          --erasures LEDGER  the newest erasure ledger, kept apart from the backups; without it
                             the one of this installation, if there is one. "none" says that
                             nobody was ever erased and nothing redacted
          --against FILE     a checkpoint that was exported: the backup has to hold it
          --key FILE         the public key that it was signed with, as PEM

        Until the chain verified and a ledger was applied the product refuses to open; the second
        form finishes that. Put the master key to its place before starting.
        Exit code: 0 restored and ready to open, 1 restored and not ready, 2 not restored.
        """;
    }

    @Override
    public Set<String> options() {
        return Set.of(ERASURES, AGAINST, KEY);
    }

    @Override
    public int run(Words words, Installed installed, PrintStream out) {
        var named = words.thing();
        var pem = words.file(KEY).map(Installed::read);
        Map<Long, String> exported = new HashMap<>();
        words.file(AGAINST)
                .ifPresent(
                        file ->
                                exported.putAll(
                                        installed
                                                .outside()
                                                .hashOf(
                                                        file.toString(),
                                                        Installed.read(file),
                                                        pem.orElse(null))));
        if (named == null && words.option(ERASURES).isEmpty()) {
            throw new Words.NotUnderstood("name the backup to restore.");
        }
        if (named == null) {
            try (var database = OpenedDatabase.alone(installed.settings())) {
                return finished(database, words, installed, exported, out);
            }
        }
        try (var backup = StoreRestore.of(Words.path("BACKUP", named));
                var database = OpenedDatabase.alone(installed.settings())) {
            StoreRestore.refuseUnlessEmpty(database.dataSource());
            backup.into(database.dataSource());
            out.printf("%,d events are back, as of %s.%n", backup.events(), backup.at());
            return finished(database, words, installed, exported, out);
        }
    }

    private static int finished(
            OpenedDatabase database,
            Words words,
            Installed installed,
            Map<Long, String> exported,
            PrintStream out) {
        var after = new AfterRestore(new JdbcTemplate(database.dataSource()));
        if (!after.isAwaited()) {
            out.println("Nothing is left to be done.");
            return Console.WELL;
        }
        return verified(database, installed, exported, after, out)
                        && erased(database, words, installed, after, out)
                ? Console.WELL
                : Console.NOT_WELL;
    }

    private static boolean verified(
            OpenedDatabase database,
            Installed installed,
            Map<Long, String> exported,
            AfterRestore after,
            PrintStream out) {
        var proof = StoreReading.of(database.dataSource(), installed.outside());
        var last = proof.checkpoints(Long.MAX_VALUE, 1).stream().findFirst();
        installed
                .outside()
                .setAside(last.map(checkpoint -> checkpoint.number()).orElse(0L))
                .ifPresent(out::println);
        Map<Long, String> kept = new HashMap<>(exported);
        kept.putAll(installed.outside().hashes());
        var verdict = proof.verify(null, kept);
        Verify.tell(verdict, out);
        if (verdict.holds()) {
            after.verified();
        }
        return verdict.holds();
    }

    private static boolean erased(
            OpenedDatabase database,
            Words words,
            Installed installed,
            AfterRestore after,
            PrintStream out) {
        var jdbc = new JdbcTemplate(database.dataSource());
        var given = words.option(ERASURES).orElse("");
        Path newest =
                given.isEmpty() || given.equals(NONE)
                        ? installed.ledger()
                        : Words.path(ERASURES, given);
        try {
            if (given.equals(NONE)) {
                ErasureLedger.refuseUnlessNothingWasErased(installed.ledger(), jdbc);
            } else if (Files.exists(newest)) {
                int again = ErasureLedger.apply(newest, installed.ledger(), jdbc);
                out.printf("Erasures of %s: %,d keys were destroyed again.%n", newest, again);
            } else {
                throw new CannotStart("there is no erasure ledger " + newest + ".");
            }
        } catch (CannotStart refusal) {
            out.println("The product does not open yet: " + refusal.getMessage());
            out.println("Name the newest erasure ledger with labgoals restore --erasures FILE");
            out.println("(or none, if nothing was ever erased or redacted).");
            return false;
        }
        after.erasuresApplied();
        if (!Files.exists(installed.master())) {
            out.println("Put the master key to " + installed.master() + " before starting.");
        }
        return true;
    }
}
