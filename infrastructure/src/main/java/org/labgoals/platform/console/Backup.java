package org.labgoals.platform.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.labgoals.platform.backup.StoreBackup;
import org.labgoals.platform.postgres.OpenedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a backup, beside a running product too. */
@Command(
        name = "backup",
        description = {
            "Writes all that cannot be made again, as of one moment: events with their sealed"
                + " texts, wrapped keys, checkpoints, evidence files, accounts and wishes. Lists"
                + " and boards are made again from events. Works beside a running product too.",
            "",
            "The master key, the signing key and the erasure ledger are not in it: keep the keys"
                    + " apart from the backups, and the ledger apart from both.",
            ""
        },
        exitCodeListHeading = Verb.EXIT_CODES,
        exitCodeList = {"0:done", "2:not done; there is no file then"})
final class Backup extends Verb {

    private final InstantSource clock = InstantSource.system();

    @Parameters(
            paramLabel = "FILE",
            description = "the new file, or a folder: the file is called by its time then")
    private Path named;

    @Override
    public Integer call() {
        var installed = installed();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (var database = OpenedDatabase.of(installed.settings())) {
            var written = StoreBackup.write(database.dataSource(), file(now), now);
            out().printf(
                            "%,d events and what belongs to them are in %s (%,d bytes).%n",
                            written.events(), written.file(), written.bytes());
            out().println(
                            "Not in it: "
                                    + installed.master()
                                    + ", without which no personal text can be");
            out().println(
                            "read, and the erasure ledger "
                                    + installed.ledger()
                                    + ": keep both apart.");
            return Console.WELL;
        }
    }

    private Path file(Instant now) {
        var file = named.toAbsolutePath().normalize();
        return Files.isDirectory(file)
                ? file.resolve("labgoals-" + now.toString().replace(":", "") + ".zip")
                : file;
    }
}
