package org.labgoals.platform.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.postgres.OpenedDatabase;
import org.labgoals.platform.proof.StoreReading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The last checkpoints, one of them signed to be kept elsewhere, and the key to check it with. */
@Command(
        name = "checkpoints",
        description = {"Without options: lists the last checkpoints, latest first.", ""},
        exitCodeListHeading = Verb.EXIT_CODES,
        exitCodeList = {"0:done", "2:not done"})
final class Checkpoints extends Verb {

    private static final int SHOWN = 20;

    @ArgGroup(exclusive = false)
    private @Nullable Export export;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "writes the public key to a new file, as PEM")
    private @Nullable Path publicKey;

    @Override
    public Integer call() {
        var installed = installed();
        try (var database = OpenedDatabase.of(installed.settings())) {
            var proof = StoreReading.of(database.dataSource(), installed.outside());
            if (export == null && publicKey == null) {
                list(proof);
            }
            if (export != null) {
                var signed = proof.signed(export.number);
                Installed.writeNew(export.file, signed.file());
                out().println("Checkpoint " + signed.number() + " is in " + export.file);
            }
            if (publicKey != null) {
                Installed.writeNew(publicKey, proof.publicKey());
                out().println("The public key is in " + publicKey);
            }
            return Console.WELL;
        }
    }

    private void list(StoreReading proof) {
        for (var each : proof.checkpoints(Long.MAX_VALUE, SHOWN)) {
            out().printf(
                            "%d  %s  %d events  %s%n",
                            each.number(), each.at(), each.events(), each.hash());
        }
    }

    /** One of them, to be kept elsewhere. */
    private static final class Export {

        @Option(
                names = "--export",
                required = true,
                paramLabel = "FILE",
                description =
                        "writes the last one, signed, to a new file: keep it where the owner of the"
                                + " database cannot reach it, and verify against it later")
        private Path file;

        @Option(names = "--number", paramLabel = "N", description = "that one instead of the last")
        private @Nullable Long number;
    }
}
