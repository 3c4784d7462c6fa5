package org.labgoals.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.labgoals.platform.settings.CannotStart;

/**
 * Holds a data folder for one running product; the system lets go of it however the product ends.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the folder where it is missing and takes it, or refuses with a sentence. */
    static FolderLock take(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new CannotStart(
                    "LABGOALS_DATA has to be a folder, and " + folder + " is a file; set another.");
        }
        try {
            if (!Files.isDirectory(folder)) {
                OwnerOnly.createFolder(folder);
            }
            var channel = FileChannel.open(folder.resolve("labgoals.lock"), CREATE, READ, WRITE);
            if (isMine(channel)) {
                channel.truncate(0);
                channel.write(
                        ByteBuffer.wrap(
                                Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "the data folder "
                            + folder
                            + " cannot be written; give it to the user who starts LabGoals,"
                            + " or set LABGOALS_DATA to another one.",
                    unwritable);
        }
        throw new CannotStart(
                "another LabGoals is running on the data folder "
                        + folder
                        + "; stop it first, or set LABGOALS_DATA to another one.");
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // the lock goes with the process
        }
    }
}
