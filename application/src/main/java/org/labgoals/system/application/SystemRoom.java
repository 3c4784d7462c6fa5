package org.labgoals.system.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.EngineRoom.Following;
import org.labgoals.shared.application.EngineRoom.Parked;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How the product keeps up, for administrators: never whose records, nor what is in them. */
@Component
public class SystemRoom {

    private static final Logger LOG = LoggerFactory.getLogger(SystemRoom.class);

    private final CurrentViewer viewer;
    private final EngineRoom engine;

    SystemRoom(CurrentViewer viewer, EngineRoom engine) {
        this.viewer = viewer;
        this.engine = engine;
    }

    /** Each feature's projection, by name. */
    public List<Following> projections() {
        administrator();
        return engine.projections();
    }

    /** The records with events that wait, the longest waiting first. */
    public List<Parked> parked() {
        administrator();
        return engine.parked();
    }

    /**
     * Folds a record's waiting events, as after the product was mended; where nothing waits any
     * more, that is so already.
     *
     * @throws Refused where they still cannot be folded
     */
    public Outcome tryAgain(String feature, String record) {
        administrator();
        return folded(record, engine.tryAgain(feature, record));
    }

    /**
     * Leaves the first of them out of the rows for good, and folds the others.
     *
     * @throws Refused where those cannot be folded; then nothing was left out
     */
    public Outcome leaveOut(String feature, String record) {
        administrator();
        var outcome = folded(record, engine.leaveOut(feature, record));
        LOG.warn(
                "{} left the first waiting event of {} out of the rows of {}",
                viewer.get().person().value(),
                record,
                feature);
        return outcome;
    }

    private static Outcome folded(String record, Optional<String> trouble) {
        trouble.ifPresent(
                why -> {
                    LOG.warn("The waiting events of {} cannot be folded: {}", record, why);
                    throw new Refused(SystemRule.STILL_CANNOT_BE_TAKEN_IN);
                });
        return new Outcome(record, -1, false, false);
    }

    private void administrator() {
        Refused.when(!viewer.get().is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
    }
}
