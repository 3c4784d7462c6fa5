package org.labgoals.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.labgoals.platform.settings.CannotStart;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the product. */
record Binaries(Path folder) {

    private static final String VERSION = "18.6.0";

    /** The programs under {@code parent}, unpacked there if they are not yet. */
    static Binaries under(Path parent) {
        var folder = parent.resolve("postgresql-" + VERSION);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                unpackInto(folder);
            }
            return new Binaries(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "PostgreSQL could not be unpacked to " + folder, failure);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
    }

    private static void unpackInto(Path folder) throws IOException {
        var unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var archive = archive();
                var entries =
                        new TarArchiveInputStream(
                                new BufferedInputStream(new XZInputStream(archive), 1 << 16))) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                unpack(entry, entries, unfinished);
            }
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException raced) {
            Folders.delete(unfinished);
        } catch (FileSystemException raced) {
            Folders.delete(unfinished);
            if (!Files.isDirectory(folder)) {
                throw raced;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
            throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("An entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0 || into.relativize(target).startsWith("bin")) {
            target.toFile().setExecutable(true, false);
        }
    }

    private static InputStream archive() {
        var name = "/postgres-" + system() + "-" + processor() + ".txz";
        var archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new CannotStart(
                    "this build carries no PostgreSQL for "
                            + System.getProperty("os.name")
                            + " on "
                            + System.getProperty("os.arch")
                            + "; build it on this machine, or set LABGOALS_DATABASE_URL.");
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
    }

    private static boolean isWindows() {
        return system().equals("windows");
    }
}
