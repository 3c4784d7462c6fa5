package org.labgoals.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.postgres.TestDatabase;
import org.labgoals.platform.settings.CannotStart;

/** A backup is written whole or not at all. */
class FullDiskTest {

    @TempDir private Path folder;

    @Test
    void aDiskThatFillsIsSaidInASentenceNoHalfFileStaysAndTheNextBackupIsWhole() {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.migrated()) {
            assertThatThrownBy(
                            () ->
                                    StoreBackup.write(
                                            database.dataSource(),
                                            file,
                                            Instant.EPOCH,
                                            draft -> full(Files.newOutputStream(draft), 2_000)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll(
                            "the backup " + file + " cannot be written", "No space left on device");
            assertThat(folder).isEmptyDirectory();

            var written = StoreBackup.write(database.dataSource(), file, Instant.EPOCH);
            assertThat(written.bytes()).isGreaterThan(2_000);
        }
    }

    private static OutputStream full(OutputStream disk, int room) {
        return new FilterOutputStream(disk) {
            private int left = room;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                left -= length;
                if (left < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, from, length);
            }
        };
    }
}
