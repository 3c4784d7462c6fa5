package org.labgoals.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.settings.CannotStart;

/**
 * Runs PostgreSQL's programs. PostgreSQL refuses the superuser, so for root each runs in a user
 * namespace of its own, where it has none of root's powers and still owns its files.
 */
final class Programs {

    private static final long PATIENCE_IN_SECONDS = 120;

    private final Binaries binaries;
    private final List<String> wrapper;

    Programs(Binaries binaries) {
        this.binaries = binaries;
        this.wrapper = isRoot() ? namespaceOfItsOwn() : List.of();
    }

    /** How one run of a program ended and what it said. */
    record Ended(int code, String words) {

        boolean well() {
            return code == 0;
        }
    }

    Ended run(String program, String input, List<String> arguments) {
        var line = new ArrayList<>(wrapper);
        line.add(binaries.program(program));
        line.addAll(arguments);
        return run(line, input);
    }

    private static Ended run(List<String> line, String input) {
        @Nullable Path words = null;
        try {
            words = Files.createTempFile("labgoals-", ".out");
            var builder =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(words.toFile())
                            .directory(new File(System.getProperty("java.io.tmpdir")));
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            try (var stdin = process.outputWriter()) {
                stdin.write(input);
            }
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Ended(-1, line.getLast() + " took longer than two minutes");
            }
            return new Ended(process.exitValue(), Files.readString(words).strip());
        } catch (IOException failure) {
            return new Ended(-1, String.valueOf(failure.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Ended(-1, "interrupted");
        } finally {
            deleteQuietly(words);
        }
    }

    private static void deleteQuietly(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // a temporary file more
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) || uidIsZero();
    }

    private static boolean uidIsZero() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    private static List<String> namespaceOfItsOwn() {
        var wrapper = List.of("unshare", "--user");
        var probe = new ArrayList<>(wrapper);
        probe.add("true");
        if (run(probe, "").well()) {
            return wrapper;
        }
        throw new CannotStart(
                "PostgreSQL refuses to run as root, and this system lets root make no user"
                        + " namespace; start LabGoals as an ordinary user, or set"
                        + " LABGOALS_DATABASE_URL.");
    }
}
