package org.labgoals.audit.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.ProvedEvents.Proved;

/**
 * All that goes into a packet.
 *
 * @param name of the packet's files, without an ending
 * @param signed the latest checkpoint with a signature, null where nothing can be signed
 */
public record PacketContents(
        String name,
        PacketPaper paper,
        Proved proved,
        @Nullable Signed signed,
        List<Attachment> attachments) {

    /**
     * A signed checkpoint and whose signature it is.
     *
     * @param checkpoint as JSON, as {@code docs/proof.md} describes it
     * @param publicKey as PEM
     */
    public record Signed(String checkpoint, String publicKey) {}

    /** Keeps a copy. */
    public PacketContents {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file that an event of the packet names.
     *
     * @param sha256 of its content, as the event names it
     * @param file where it lies within the packet
     */
    public record Attachment(String sha256, String file, byte[] content) {}
}
