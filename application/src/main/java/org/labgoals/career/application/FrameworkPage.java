package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.FrameworkState;
import org.labgoals.career.domain.FrameworkVersion;

/**
 * The career framework on a day.
 *
 * @param on the day
 * @param inForce the version of that day
 * @param until its last day, null while none is decided
 * @param versions all of them, oldest first, the coming ones too
 * @param mayChange whether the viewer may change it
 */
public record FrameworkPage(
        LocalDate on,
        FrameworkVersion inForce,
        @Nullable LocalDate until,
        List<FrameworkVersion> versions,
        boolean mayChange) {

    /** Keeps a copy. */
    public FrameworkPage {
        versions = List.copyOf(versions);
    }

    static FrameworkPage of(FrameworkState state, LocalDate day, boolean mayChange) {
        var inForce = state.inForceOn(day);
        var all = state.versions();
        int next = all.indexOf(inForce) + 1;
        return new FrameworkPage(
                day,
                inForce,
                next < all.size() ? all.get(next).from().minusDays(1) : null,
                all,
                mayChange);
    }

    /** The same framework, seen on another day. */
    public FrameworkPage at(LocalDate day) {
        return of(new FrameworkState(CareerFrameworkId.THE_ONE, versions), day, mayChange);
    }
}
