package org.labgoals.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The server process that works on a cluster, found by the file it leaves there. */
final class Postmaster {

    private enum Whose {
        THIS_CLUSTERS,
        ANOTHER_PROGRAMS,
        UNKNOWN
    }

    private Postmaster() {}

    /** The living server of this cluster, whoever started it. */
    static Optional<ProcessHandle> of(Path cluster) {
        return named(cluster).filter(process -> whose(process, cluster) == Whose.THIS_CLUSTERS);
    }

    /** The port on which the living server of this cluster answers. */
    static Optional<Integer> portOf(Path cluster) {
        return of(cluster)
                .flatMap(
                        living -> {
                            try {
                                var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
                                return Optional.of(Integer.valueOf(lines.get(3).strip()));
                            } catch (IOException | RuntimeException notYet) {
                                return Optional.empty();
                            }
                        });
    }

    /** Forgets the number of a server long gone that another program carries now. */
    static void forgetReusedNumber(Path cluster) throws IOException {
        var process = named(cluster);
        if (process.isPresent() && whose(process.get(), cluster) == Whose.ANOTHER_PROGRAMS) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private static Optional<ProcessHandle> named(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | RuntimeException noneOrUnreadable) {
            return Optional.empty();
        }
    }

    private static Whose whose(ProcessHandle process, Path cluster) {
        var command = process.info().command().map(Path::of).map(Path::getFileName);
        if (command.isPresent() && !command.get().toString().startsWith("postgres")) {
            return Whose.ANOTHER_PROGRAMS;
        }
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster)
                    ? Whose.THIS_CLUSTERS
                    : Whose.ANOTHER_PROGRAMS;
        } catch (IOException noProcessFiles) {
            return process.info()
                    .arguments()
                    .filter(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                    .map(arguments -> Whose.THIS_CLUSTERS)
                    .orElse(Whose.UNKNOWN);
        }
    }
}
