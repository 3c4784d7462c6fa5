package org.labgoals.audit.application;

import java.io.InputStream;

/** Writes packets: whole or not at all. */
public interface PacketFiles {

    /** The words on numbered pages, as PDF. */
    byte[] pdf(PacketContents packet);

    /**
     * Everything in one ZIP, with the verifier. What is handed out lies in no file once it was
     * closed.
     *
     * @throws org.labgoals.shared.domain.Refused under {@link PacketRule#NO_ROOM}
     */
    InputStream zip(PacketContents packet);
}
