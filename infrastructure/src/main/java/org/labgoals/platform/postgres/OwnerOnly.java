package org.labgoals.platform.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that only their owner reads, where the file system knows owners. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void createFolder(Path folder) throws IOException {
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(folder, permissions("rwx------"));
    }

    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, permissions("rw-------"));
        Files.writeString(file, text);
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
