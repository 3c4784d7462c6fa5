package org.labgoals.platform.console;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.backup.AfterRestore;
import org.labgoals.platform.backup.StoreRestore;
import org.labgoals.platform.postgres.OpenedDatabase;
import org.labgoals.platform.proof.StoreReading;
import org.labgoals.platform.sealing.ErasureLedger;
import org.labgoals.platform.settings.CannotStart;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup into an empty database, verifies it, and erases again what was erased since. */
@Command(
        name = "restore",
        description = {
            "Brings a backup into an empty database (a new LABGOALS_DATA, or an empty one at"
                    + " LABGOALS_DATABASE_URL), verifies the chain, and destroys again the keys"
                    + " that were destroyed since the backup. The product makes its lists and"
                    + " boards again at its start.",
            "",
            "Until the chain verified and a ledger was applied the product refuses to open;"
                    + " --erasures without a backup finishes that. Put the master key to its place"
                    + " before starting.",
            ""
        },
        exitCodeListHeading = Verb.EXIT_CODES,
        exitCodeList = {
            "0:restored and ready to open",
            "1:restored and not ready",
            "2:not restored"
        })
final class Restore extends Verb {

    private static final String NONE = "none";

    @Parameters(arity = "0..1", paramLabel = "BACKUP", description = "what labgoals backup wrote")
    private @Nullable Path backup;

    @Option(
            names = "--erasures",
            paramLabel = "LEDGER|none",
            description =
                    "the newest erasure ledger, kept apart from the backups; without it the one of"
                            + " this installation, if there is one. none says that nobody was ever"
                            + " erased and nothing redacted")
    private @Nullable String erasures;

    @ArgGroup(exclusive = false)
    private @Nullable Against against;

    @Override
    public Integer call() {
        if (backup == null && erasures == null) {
            throw notUnderstood("name the backup to restore");
        }
        var installed = installed();
        var exported = Against.hashes(against, installed.outside());
        if (backup == null) {
            try (var database = OpenedDatabase.alone(installed.settings())) {
                return finished(database, installed, exported);
            }
        }
        try (var read = StoreRestore.of(backup.toAbsolutePath().normalize());
                var database = OpenedDatabase.alone(installed.settings())) {
            StoreRestore.refuseUnlessEmpty(database.dataSource());
            read.into(database.dataSource());
            out().printf("%,d events are back, as of %s.%n", read.events(), read.at());
            return finished(database, installed, exported);
        }
    }

    private int finished(OpenedDatabase database, Installed installed, Map<Long, String> exported) {
        var after = new AfterRestore(new JdbcTemplate(database.dataSource()));
        if (!after.isAwaited()) {
            out().println("Nothing is left to be done.");
            return Console.WELL;
        }
        return verified(database, installed, exported, after) && erased(database, installed, after)
                ? Console.WELL
                : Console.NOT_WELL;
    }

    private boolean verified(
            OpenedDatabase database,
            Installed installed,
            Map<Long, String> exported,
            AfterRestore after) {
        var proof = StoreReading.of(database.dataSource(), installed.outside());
        var last = proof.checkpoints(Long.MAX_VALUE, 1).stream().findFirst();
        installed
                .outside()
                .setAside(last.map(checkpoint -> checkpoint.number()).orElse(0L))
                .ifPresent(out()::println);
        Map<Long, String> kept = new HashMap<>(exported);
        kept.putAll(installed.outside().hashes());
        var verdict = proof.verify(null, kept);
        Verify.tell(verdict, out());
        if (verdict.holds()) {
            after.verified();
        }
        return verdict.holds();
    }

    private boolean erased(OpenedDatabase database, Installed installed, AfterRestore after) {
        var jdbc = new JdbcTemplate(database.dataSource());
        try {
            if (NONE.equals(erasures)) {
                ErasureLedger.refuseUnlessNothingWasErased(installed.ledger(), jdbc);
            } else {
                var newest = newest(installed);
                int again = ErasureLedger.apply(newest, installed.ledger(), jdbc);
                out().printf("Erasures of %s: %,d keys were destroyed again.%n", newest, again);
            }
        } catch (CannotStart refusal) {
            out().println("The product does not open yet: " + refusal.getMessage());
            out().println("Name the newest erasure ledger with labgoals restore --erasures FILE");
            out().println("(or none, if nothing was ever erased or redacted).");
            return false;
        }
        after.erasuresApplied();
        if (!Files.exists(installed.master())) {
            out().println("Put the master key to " + installed.master() + " before starting.");
        }
        return true;
    }

    private Path newest(Installed installed) {
        var newest = erasures == null ? installed.ledger() : file(erasures);
        if (!Files.exists(newest)) {
            throw new CannotStart("there is no erasure ledger " + newest + ".");
        }
        return newest;
    }

    private Path file(String named) {
        try {
            return Path.of(named).toAbsolutePath().normalize();
        } catch (InvalidPathException none) {
            throw notUnderstood("there can be no file \"" + named + "\"");
        }
    }
}
