package org.labgoals.platform.proof;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EventProof.CannotSign;

/**
 * What is outside the database: the signing key, and beside it the last checkpoint signed with it,
 * which binds all before. Nothing is signed that does not follow from that checkpoint, so nobody
 * gets another past signed by rewriting the database under the product.
 */
public final class KeptOutside {

    private static final String CHECKPOINT = "checkpoint.json";

    private final Path key;
    private final Path checkpoint;
    private final boolean makesKey;

    private KeptOutside(Path key, boolean makesKey) {
        this.key = key;
        this.makesKey = makesKey;
        this.checkpoint = key.resolveSibling(CHECKPOINT);
    }

    /** Beside the master key, or where a setting says. */
    public static KeptOutside at(String setting, Path master) {
        return new KeptOutside(
                setting.isBlank()
                        ? master.resolveSibling("checkpoint.key")
                        : Path.of(setting).toAbsolutePath().normalize(),
                true);
    }

    /** The same, but never a new key: where the master key is away, so may this one be. */
    KeptOutside withoutNewKey() {
        return new KeptOutside(key, false);
    }

    public Path checkpointFile() {
        return checkpoint;
    }

    Path keyFile() {
        return key;
    }

    /** The key; a new one where nothing was signed yet. */
    SigningKey key() {
        if (makesKey && !Files.exists(checkpoint)) {
            SigningKey.makeUnlessThere(key);
        }
        return SigningKey.read(key);
    }

    /**
     * The last checkpoint that was signed.
     *
     * @throws CannotSign when the file is not as it was signed with the key
     */
    Optional<CheckpointFile> last() {
        try {
            if (!Files.exists(checkpoint)) {
                return Optional.empty();
            }
            var file = CheckpointFile.read(Files.readString(checkpoint));
            if (file == null || !file.isSignedBy(SigningKey.read(key).publicKey())) {
                throw new CannotSign(
                        "The kept checkpoint "
                                + checkpoint
                                + " is not as it was signed with "
                                + key
                                + ": it was changed, or the key is another.");
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw new CannotSign(
                    "The kept checkpoint " + checkpoint + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * Its number and hash, for a verification; nothing where there is none.
     *
     * @throws CannotSign as {@link #last()}
     */
    public Map<Long, String> hashes() {
        return last().map(file -> Map.of(file.number(), file.hash())).orElse(Map.of());
    }

    /**
     * Number and hash of a checkpoint that was exported.
     *
     * @param name what the file is called, for the sentence
     * @param pem the public key; null for this installation's own
     * @throws CannotSign when there is no key, or the file is not as it was signed with it
     */
    public Map<Long, String> hashOf(String name, String text, @Nullable String pem) {
        var file = CheckpointFile.read(text);
        if (file == null) {
            throw new CannotSign("The file " + name + " is no exported checkpoint.");
        }
        var open = pem == null ? SigningKey.read(key).publicKey() : SigningKey.publicKey(pem);
        if (open == null) {
            throw new CannotSign("The key is no Ed25519 public key as PEM.");
        }
        if (!file.isSignedBy(open)) {
            throw new CannotSign(
                    "The checkpoint "
                            + name
                            + " is not as it was signed with this key: "
                            + (file.signedBy().equals(SigningKey.fingerprint(open))
                                    ? "it was changed since."
                                    : "it says that it was signed with key "
                                            + file.signedBy()
                                            + ", and this is "
                                            + SigningKey.fingerprint(open)
                                            + "."));
        }
        return Map.of(file.number(), file.hash());
    }

    /**
     * Sets the kept checkpoint aside, under its number, where a restored store ends before it.
     *
     * @param last the store's last checkpoint
     * @return what to tell, where that was so
     */
    public Optional<String> setAside(long last) {
        var kept = last();
        if (kept.isEmpty() || kept.get().number() <= last) {
            return Optional.empty();
        }
        var aside = checkpoint.resolveSibling("checkpoint-" + kept.get().number() + ".json");
        try {
            Files.move(checkpoint, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotSign("The kept checkpoint cannot be moved to " + aside + ".");
        }
        return Optional.of(
                "The backup ends before checkpoint "
                        + kept.get().number()
                        + " of "
                        + kept.get().at()
                        + ", which was kept outside and is now "
                        + aside
                        + ": what was recorded between is not in it.");
    }

    /** Takes the place of the one before, whole and on the disk. */
    void keep(CheckpointFile file) {
        try {
            var draft = Files.createTempFile(checkpoint.toAbsolutePath().getParent(), "cp", ".new");
            try {
                Files.writeString(draft, file.text());
                try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(
                        draft,
                        checkpoint,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CannotSign(
                    "The checkpoint cannot be kept in " + checkpoint + ": " + e.getMessage());
        }
    }
}
