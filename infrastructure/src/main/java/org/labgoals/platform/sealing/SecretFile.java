package org.labgoals.platform.sealing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file that only its owner reads, written whole or not at all and never over another. */
public final class SecretFile {

    private SecretFile() {}

    /** Makes the file, and the folder where it is missing; leaves it where it is there already. */
    public static void makeUnlessThere(Path file, Supplier<String> content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft =
                Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly());
        Files.writeString(draft, content.get());
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            // theirs counts
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The rights of such a file; none where the file system knows no owners. */
    public static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
