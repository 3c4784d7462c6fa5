package org.labgoals.platform.console;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.labgoals.platform.backup.StoreBackup;
import org.labgoals.platform.postgres.OpenedDatabase;

/** Writes a backup, beside a running product too. */
final class Backup implements Verb {

    private final InstantSource clock = InstantSource.system();

    @Override
    public String help() {
        return """
        Usage: labgoals backup FILE

        Writes all that cannot be made again, as of one moment, into a new file (or into a folder,
        under a name with the time): events with their sealed texts, wrapped keys, checkpoints,
        evidence files, accounts and wishes. Lists and boards are made again from events.
        Works beside a running product too.

        The master key, the signing key and the erasure ledger are not in it: keep the keys apart
        from the backups, and the ledger apart from both.
        Exit code: 0 done, 2 not done; there is no file then.
        """;
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public int run(Words words, Installed installed, PrintStream out) {
        var named = words.thing();
        if (named == null) {
            throw new Words.NotUnderstood("name the file to write.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (var database = OpenedDatabase.of(installed.settings())) {
            var written =
                    StoreBackup.write(
                            database.dataSource(), file(Words.path("FILE", named), now), now);
            out.printf(
                    "%,d events and what belongs to them are in %s (%,d bytes).%n",
                    written.events(), written.file(), written.bytes());
            out.println(
                    "Not in it: " + installed.master() + ", without which no personal text can be");
            out.println(
                    "read, and the erasure ledger " + installed.ledger() + ": keep both apart.");
            return Console.WELL;
        }
    }

    private static Path file(Path named, Instant now) {
        return Files.isDirectory(named)
                ? named.resolve("labgoals-" + now.toString().replace(":", "") + ".zip")
                : named;
    }
}
