package org.labgoals.indicator.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorEvent.IndicatorChanged;
import org.labgoals.indicator.domain.IndicatorEvent.IndicatorDefined;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingCorrected;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingRecorded;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingWithdrawn;
import org.labgoals.shared.domain.Dated;

/** What each event makes of an indicator. No rules here. */
public final class IndicatorEvolution {

    private static final Comparator<KeptReading> BY_MONTH =
            Comparator.comparing(each -> each.now().month());

    private IndicatorEvolution() {}

    /**
     * The indicator after the event.
     *
     * @param before null before the first
     */
    public static IndicatorState evolve(@Nullable IndicatorState before, IndicatorEvent event) {
        if (event instanceof IndicatorDefined defined) {
            return first(defined);
        }
        if (before == null) {
            throw new IllegalStateException("No indicator " + event.indicator() + " yet");
        }
        return switch (event) {
            case IndicatorDefined e -> first(e);
            case IndicatorChanged e -> next(before, e.plan(), before.readings());
            case ReadingRecorded e ->
                    next(
                            before,
                            before.plan(),
                            Stream.concat(before.readings().stream(), Stream.of(kept(e)))
                                    .sorted(BY_MONTH)
                                    .toList());
            case ReadingCorrected e ->
                    next(
                            before,
                            before.plan(),
                            before.readings().stream()
                                    .map(
                                            each ->
                                                    each.now().month().equals(e.month())
                                                            ? each.corrected(e.value(), e.reason())
                                                            : each)
                                    .toList());
            case ReadingWithdrawn e -> without(before, e);
        };
    }

    private static IndicatorState first(IndicatorDefined e) {
        return new IndicatorState(e.indicator(), 1, e.plan(), List.of(), List.of());
    }

    private static IndicatorState without(IndicatorState before, ReadingWithdrawn e) {
        var taken = before.reading(e.month()).map(each -> new WithdrawnReading(each, e.reason()));
        return new IndicatorState(
                before.id(),
                before.events() + 1,
                before.plan(),
                before.readings().stream()
                        .filter(each -> !each.now().month().equals(e.month()))
                        .toList(),
                taken.map(each -> Dated.plus(before.withdrawn(), each)).orElse(before.withdrawn()));
    }

    private static KeptReading kept(ReadingRecorded e) {
        return new KeptReading(new Reading(e.month(), e.value(), e.note()), List.of());
    }

    private static IndicatorState next(
            IndicatorState before, IndicatorPlan plan, List<KeptReading> readings) {
        return new IndicatorState(
                before.id(), before.events() + 1, plan, readings, before.withdrawn());
    }
}
