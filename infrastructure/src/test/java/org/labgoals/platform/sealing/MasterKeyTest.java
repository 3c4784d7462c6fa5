package org.labgoals.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir Path folder;

    @Test
    void itIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        Path file = folder.resolve("data").resolve("master.key");

        var made = MasterKey.readOrMake(file);

        assertThat(MasterKey.readOrMake(file).key()).isEqualTo(made.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefusedAndKept() throws Exception {
        Path file = Files.writeString(folder.resolve("master.key"), "hello");

        assertThatThrownBy(() -> MasterKey.readOrMake(file)).hasMessageContaining("no master key");
        assertThat(file).hasContent("hello");
    }
}
