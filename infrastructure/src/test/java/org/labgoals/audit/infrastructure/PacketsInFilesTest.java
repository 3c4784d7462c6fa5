package org.labgoals.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.audit.application.PacketContents;
import org.labgoals.audit.application.PacketPaper;
import org.labgoals.audit.application.PacketRule;
import org.labgoals.shared.application.ProvedEvents.Proved;

/** A packet is written whole or not at all. */
class PacketsInFilesTest {

    private static final PacketContents PACKET =
            new PacketContents(
                    "packet",
                    new PacketPaper("Evidence packet", List.of(), List.of()),
                    new Proved(List.of(), List.of(), List.of()),
                    null,
                    List.of());

    @TempDir private Path folder;

    @Test
    void aDiskThatFillsIsSaidInASentenceAndNoHalfFileStays() throws IOException {
        var files = new PacketsInFiles(folder, file -> full(Files.newOutputStream(file), 4_000));

        assertThatThrownBy(() -> files.zip(PACKET)).hasMessage(PacketRule.NO_ROOM.sentence());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasReadLiesInNoFileAnyMore() throws IOException {
        var files = new PacketsInFiles(folder, Files::newOutputStream);

        try (var written = files.zip(PACKET)) {
            assertThat(written.readAllBytes()).hasSizeGreaterThan(4_000);
        }
        assertThat(folder).isEmptyDirectory();
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
