package org.labgoals.platform.sealing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.labgoals.platform.settings.CannotStart;

/**
 * The key that wraps every person's key. It lives outside the database, in a file that only its
 * owner reads: whoever has a copy of the database alone reads no personal text.
 */
final class MasterKey {

    private final SecretKey key;

    private MasterKey(SecretKey key) {
        this.key = key;
    }

    SecretKey key() {
        return key;
    }

    static MasterKey read(Path file) {
        try {
            return new MasterKey(
                    Aes.key(Base64.getDecoder().decode(Files.readString(file).strip())));
        } catch (IllegalArgumentException noKey) {
            throw new CannotStart("The file " + file + " holds no master key.");
        } catch (IOException e) {
            throw new CannotStart("The master key " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** Reads the file, or makes it with a new key: whole or not at all. */
    static MasterKey readOrMake(Path file) {
        if (Files.exists(file)) {
            return read(file);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path draft =
                    Files.createTempFile(
                            folder, file.getFileName().toString(), ".new", ownerOnly());
            Files.writeString(draft, Base64.getEncoder().encodeToString(Aes.newKey().getEncoded()));
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException somebodyWasFaster) {
                return read(file);
            } catch (UnsupportedOperationException noLinks) {
                Files.move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            return read(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "The master key " + file + " cannot be written: " + e.getMessage());
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
