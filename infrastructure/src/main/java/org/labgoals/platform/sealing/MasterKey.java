package org.labgoals.platform.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try {
            SecretFile.makeUnlessThere(
                    file, () -> Base64.getEncoder().encodeToString(Aes.newKey().getEncoded()));
            return read(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "The master key " + file + " cannot be written: " + e.getMessage());
        }
    }
}
