package org.labgoals.career.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.FrameworkEvent.ExpectationDropped;
import org.labgoals.career.domain.FrameworkEvent.ExpectationSet;
import org.labgoals.career.domain.FrameworkEvent.FrameworkAdopted;

/** What each event makes of the career framework. No rules here. */
public final class FrameworkEvolution {

    private FrameworkEvolution() {}

    /**
     * The framework after the event.
     *
     * @param before null before the first
     */
    public static FrameworkState evolve(@Nullable FrameworkState before, FrameworkEvent event) {
        return switch (event) {
            case FrameworkAdopted e -> {
                var version = new FrameworkVersion(e.content(), e.from(), e.reason());
                yield before == null
                        ? new FrameworkState(e.framework(), List.of(version))
                        : before.with(version);
            }
            case ExpectationSet e ->
                    known(before, e)
                            .with(
                                    new FrameworkVersion(
                                            with(latest(before, e), e.place(), e.expectation()),
                                            e.from(),
                                            e.reason()));
            case ExpectationDropped e ->
                    known(before, e)
                            .with(
                                    new FrameworkVersion(
                                            without(latest(before, e), e.place(), e.key()),
                                            e.from(),
                                            e.reason()));
        };
    }

    /** The framework with an expectation more, or with the one of its key altered in its place. */
    static Framework with(Framework framework, Place place, Expectation expectation) {
        return changed(
                framework,
                place,
                before -> {
                    var after = new ArrayList<>(before);
                    after.replaceAll(
                            each -> each.key().equals(expectation.key()) ? expectation : each);
                    if (!after.contains(expectation)) {
                        after.add(expectation);
                    }
                    return after;
                });
    }

    /** The framework without an expectation. */
    static Framework without(Framework framework, Place place, String key) {
        return changed(
                framework,
                place,
                before -> before.stream().filter(each -> !each.key().equals(key)).toList());
    }

    private static Framework changed(
            Framework framework, Place place, UnaryOperator<List<Expectation>> change) {
        return new Framework(
                framework.lapsingDays(),
                framework.levels().stream()
                        .map(
                                guide ->
                                        guide.level() == place.level()
                                                ? guide.expecting(
                                                        change.apply(guide.expectations()))
                                                : guide)
                        .toList(),
                framework.positions().stream()
                        .map(
                                position ->
                                        position.key().equals(place.position())
                                                ? position.expecting(
                                                        change.apply(position.expectations()))
                                                : position)
                        .toList(),
                framework.competencies(),
                framework.templates());
    }

    private static FrameworkState known(@Nullable FrameworkState before, FrameworkEvent event) {
        if (before == null) {
            throw new IllegalStateException(
                    "No framework yet: " + event.getClass().getSimpleName());
        }
        return before;
    }

    private static Framework latest(@Nullable FrameworkState before, FrameworkEvent event) {
        return known(before, event).latest().content();
    }
}
