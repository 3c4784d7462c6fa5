package org.labgoals.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.shared.application.EventProof.CannotSign;

class KeptOutsideTest {

    @TempDir Path folder;

    private final Random chance = new Random(20261123);
    private final StoredCheckpoint checkpoint = SomeStore.of(250, chance).checkpoints.getLast();
    private KeptOutside outside;

    @BeforeEach
    void beside() {
        outside = KeptOutside.at("", folder.resolve("master.key"));
    }

    @Test
    void whatWasSignedIsReadAgainWithThePublicHalfAlone() {
        var file = CheckpointFile.of(checkpoint, outside.key());

        assertThat(outside.hashOf("it", file.text(), outside.key().publicPem()))
                .isEqualTo(Map.of(2L, checkpoint.told().hash()));
        assertThat(outside.hashOf("it", file.text(), null)).containsKey(2L);
    }

    @Test
    void anyCharacterThatWasChangedInAnExportedCheckpointIsFound() {
        var text = CheckpointFile.of(checkpoint, outside.key()).text();
        for (int time = 0; time < 3_000; time++) {
            int at = chance.nextInt(text.length());
            var changed =
                    text.substring(0, at)
                            + (char) (text.charAt(at) ^ 1 << chance.nextInt(5))
                            + text.substring(at + 1);
            var read = CheckpointFile.read(changed);
            var original = CheckpointFile.read(text);
            assertThat(
                            read == null
                                    || !read.isSignedBy(outside.key().publicKey())
                                    || saysTheSame(read, original))
                    .as(changed)
                    .isTrue();
        }
    }

    /** Who is said to have signed is no part of what was; letters and blanks may differ. */
    private static boolean saysTheSame(CheckpointFile read, CheckpointFile original) {
        return read.number() == original.number()
                && read.upTo() == original.upTo()
                && read.events() == original.events()
                && read.at().equals(original.at())
                && read.hash().equals(original.hash());
    }

    @Test
    void aCheckpointSignedWithAnotherKeyIsRefusedAndTheKeysAreNamed() {
        var another = KeptOutside.at("", folder.resolve("other").resolve("master.key"));
        var text = CheckpointFile.of(checkpoint, another.key()).text();

        outside.key();
        assertThatThrownBy(() -> outside.hashOf("it.json", text, null))
                .isInstanceOf(CannotSign.class)
                .hasMessageContaining("it.json")
                .hasMessageContaining(SigningKey.fingerprint(another.key().publicKey()));
        assertThatThrownBy(() -> outside.hashOf("it.json", "no JSON", null))
                .hasMessageContaining("no exported checkpoint");
        assertThatThrownBy(() -> outside.hashOf("it.json", text, "no key"))
                .hasMessageContaining("no Ed25519 public key");
    }

    @Test
    void aKeyThatSignedBeforeIsNeverReplacedWhenItIsMissing() throws IOException {
        outside.keep(CheckpointFile.of(checkpoint, outside.key()));
        assertThat(outside.hashes()).containsKey(2L);
        Files.delete(outside.keyFile());

        assertThatThrownBy(() -> outside.key()).hasMessageContaining("is missing");
        assertThat(outside.keyFile()).doesNotExist();
    }

    @Test
    void aKeptCheckpointThatWasChangedIsRefused() throws IOException {
        outside.keep(CheckpointFile.of(checkpoint, outside.key()));
        var file = outside.checkpointFile();
        Files.writeString(file, Files.readString(file).replace("\"events\" : 2", "\"events\" : 1"));

        assertThatThrownBy(outside::last).hasMessageContaining("not as it was signed");
    }

    @Test
    void onlyTheOwnerReadsTheKey() throws IOException {
        outside.key();
        assertThat(Files.getPosixFilePermissions(outside.keyFile())).hasSize(2);
    }
}
