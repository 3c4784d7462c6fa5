package org.labgoals.audit.application;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.EventProof.Checkpoint;
import org.labgoals.shared.application.EventProof.SignedCheckpoint;
import org.labgoals.shared.application.EventProof.Verdict;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * The one way to ask whether the record is what was recorded: for auditors and directors. To
 * anybody else there is nothing ({@link NotFound}).
 */
@Component
public class Proofs {

    private final CurrentViewer viewer;
    private final EventProof proof;

    Proofs(CurrentViewer viewer, EventProof proof) {
        this.viewer = viewer;
        this.proof = proof;
    }

    /** Whether somebody may ask at all. */
    public static boolean isOpenTo(Viewer viewer) {
        return viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR);
    }

    /** Reads the whole record; at millions of events that takes minutes. */
    public Verdict verify() {
        return verification().get();
    }

    /** As {@link #verify()}, allowed now and done when asked, on whatever thread. */
    public Supplier<Verdict> verification() {
        allow();
        return proof::verify;
    }

    /** As {@link EventProof#verify(String)}. */
    public Verdict verify(String subject) {
        return verification(subject).get();
    }

    /** As {@link #verify(String)}, allowed now and done when asked, on whatever thread. */
    public Supplier<Verdict> verification(String subject) {
        allow();
        return () -> proof.verify(subject);
    }

    /** As {@link EventProof#signed}. */
    public SignedCheckpoint signed(@Nullable Long number) {
        allow();
        return proof.signed(number);
    }

    /** As {@link EventProof#publicKey}. */
    public String publicKey() {
        allow();
        return proof.publicKey();
    }

    /** As {@link EventProof#checkpoints}. */
    public List<Checkpoint> checkpoints(long before, int most) {
        allow();
        return proof.checkpoints(before, most);
    }

    private void allow() {
        if (!isOpenTo(viewer.get())) {
            throw new NotFound("There is no such page.");
        }
    }
}
