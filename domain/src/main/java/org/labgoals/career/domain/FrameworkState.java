package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The career framework as its events leave it: every version with its first day. Immutable; {@link
 * FrameworkEvolution} makes the next one.
 *
 * @param versions oldest first, never empty
 */
public record FrameworkState(CareerFrameworkId id, List<FrameworkVersion> versions) {

    /** Keeps a copy. */
    public FrameworkState {
        versions = List.copyOf(versions);
    }

    /** As shipped, before anything was changed. */
    public static FrameworkState shipped(FrameworkVersion shipped) {
        return new FrameworkState(CareerFrameworkId.THE_ONE, List.of(shipped));
    }

    /** The version in force that day; before the first one, the first. */
    public FrameworkVersion inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(versions::getFirst);
    }

    /** The version that comes into force last. */
    public FrameworkVersion latest() {
        return versions.getLast();
    }

    FrameworkState with(FrameworkVersion next) {
        var all = new ArrayList<>(versions);
        all.removeIf(version -> !version.from().isBefore(next.from()));
        all.add(next);
        return new FrameworkState(id, all);
    }
}
