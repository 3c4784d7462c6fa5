package org.labgoals.system.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.EngineRoom.Following;
import org.labgoals.shared.application.EngineRoom.Parked;
import org.labgoals.shared.application.EngineRoom.Rebuild;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.application.ReadOnlyRule;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.application.Workload;
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
    private final LiveAnswers live;
    private final Workload workload;
    private final ReadOnly readOnly;

    SystemRoom(
            CurrentViewer viewer,
            EngineRoom engine,
            LiveAnswers live,
            Workload workload,
            ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.live = live;
        this.viewer = viewer;
        this.engine = engine;
        this.workload = workload;
    }

    /** What this node did since it started. */
    public Workload workload() {
        administrator();
        return workload;
    }

    /** Why the product takes nothing in; empty where all is well. */
    public Optional<ReadOnlyRule> readOnly() {
        administrator();
        return readOnly.why();
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
        readOnly.refuse();
        return folded(record, engine.tryAgain(feature, record));
    }

    /**
     * Leaves the first of them out of the rows for good, and folds the others.
     *
     * @throws Refused where those cannot be folded; then nothing was left out
     */
    public Outcome leaveOut(String feature, String record) {
        administrator();
        readOnly.refuse();
        var outcome = folded(record, engine.leaveOut(feature, record));
        LOG.warn(
                "{} left the first waiting event of {} out of the rows of {}",
                viewer.get().person().value(),
                record,
                feature);
        return outcome;
    }

    /** The rebuild that goes on, or else the last one. */
    public Optional<Rebuild> rebuild() {
        administrator();
        return engine.rebuild();
    }

    /**
     * Has a part's rows folded anew, beside those that are served until then.
     *
     * @param feature which part; null for all of them
     * @throws NotFound where there is no such part
     * @throws Refused while another rebuild goes on
     */
    public Outcome rebuild(@Nullable String feature) {
        administrator();
        readOnly.refuse();
        if (feature != null
                && engine.projections().stream()
                        .noneMatch(each -> each.feature().equals(feature))) {
            throw new NotFound("There is no part of this name.");
        }
        Refused.when(
                !engine.rebuild(feature == null ? List.of() : List.of(feature)),
                SystemRule.A_REBUILD_GOES_ON);
        LOG.info(
                "{} asked for the rows of {} to be folded anew",
                viewer.get().person().value(),
                feature == null ? "all parts" : feature);
        return new Outcome("rebuild", -1, false, false);
    }

    /** Hands over {@link #rebuild()} now and each time it has come further, until closed. */
    public Watching watchRebuild(Consumer<Optional<Rebuild>> listener) {
        administrator();
        return live.watch(EngineRoom.NEWS, change -> true, engine::rebuild, listener);
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
