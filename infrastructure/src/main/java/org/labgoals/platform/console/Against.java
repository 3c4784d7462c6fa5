package org.labgoals.platform.console;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.proof.KeptOutside;
import picocli.CommandLine.Option;

/** A checkpoint that was exported, and the key that it was signed with. */
final class Against {

    @Option(
            names = "--against",
            required = true,
            paramLabel = "FILE",
            description = "a checkpoint that was exported earlier: the store has to hold it")
    private Path file;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "the public key that it was signed with, as PEM; without it the key in the data"
                            + " folder (LABGOALS_SIGNING_KEY)")
    private @Nullable Path key;

    /**
     * The hash that the store has to hold, by the checkpoint's number; none where none is given.
     */
    static Map<Long, String> hashes(@Nullable Against given, KeptOutside outside) {
        return given == null
                ? Map.of()
                : outside.hashOf(
                        given.file.toString(),
                        Installed.read(given.file),
                        given.key == null ? null : Installed.read(given.key));
    }
}
