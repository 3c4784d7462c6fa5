package org.labgoals.indicator.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.application.ReadingsCsv;
import org.labgoals.indicator.application.ReadyIndicator;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.shared.domain.PersonalText;

/** All that is answered about indicators. */
final class IndicatorAnswer {

    private IndicatorAnswer() {}

    @Schema(name = "Indicator")
    record Whole(
            String id,
            long version,
            String name,
            String unit,
            Direction direction,
            @Nullable BigDecimal benchmark,
            @Nullable BigDecimal lowerLimit,
            @Nullable String source,
            @Nullable String section,
            @Nullable String ready,
            @Schema(description = "by month, oldest first") List<Reading> readings,
            @Schema(description = "readings that were taken out, as they came")
                    List<Withdrawn> withdrawn) {

        static Whole of(IndicatorState state) {
            var plan = state.plan();
            return new Whole(
                    state.id().value(),
                    state.version(),
                    plan.name().orErased(),
                    plan.unit(),
                    plan.direction(),
                    plan.benchmark(),
                    plan.lowerLimit(),
                    words(plan.source()),
                    plan.section(),
                    plan.ready(),
                    state.readings().stream().map(Reading::of).toList(),
                    state.withdrawn().stream()
                            .map(
                                    each ->
                                            new Withdrawn(
                                                    Reading.of(each.reading()),
                                                    each.reason().orErased()))
                            .toList());
        }
    }

    @Schema(name = "Reading")
    record Reading(
            @Schema(example = "2026-03") String month,
            BigDecimal value,
            @Nullable String note,
            @Schema(description = "what it said before it was corrected, oldest first")
                    List<Before> before) {

        static Reading of(KeptReading kept) {
            return new Reading(
                    kept.now().month().toString(),
                    kept.now().value(),
                    words(kept.now().note()),
                    kept.before().stream()
                            .map(each -> new Before(each.value(), each.reason().orErased()))
                            .toList());
        }
    }

    @Schema(name = "WithdrawnReading")
    record Withdrawn(
            Reading reading, @Schema(description = "why it was taken out") String reason) {}

    @Schema(name = "ReadingBefore")
    record Before(BigDecimal value, @Schema(description = "of the correction") String reason) {}

    @Schema(name = "ReadingsRecorded")
    record Recorded(
            Whole indicator,
            int taken,
            @Schema(description = "lines of the file that were not taken")
                    List<Trouble> troubles) {}

    @Schema(name = "LineTrouble")
    record Trouble(@Schema(description = "the header is 1") int line, String detail) {

        static Trouble of(ReadingsCsv.Trouble trouble) {
            return new Trouble(trouble.number(), trouble.sentence());
        }
    }

    @Schema(name = "ReadyIndicator")
    record Ready(
            String key,
            String name,
            String unit,
            Direction direction,
            @Nullable BigDecimal benchmark,
            @Nullable String compared,
            String source) {

        static Ready of(ReadyIndicator ready) {
            return new Ready(
                    ready.key(),
                    ready.name(),
                    ready.unit(),
                    ready.direction(),
                    ready.benchmark(),
                    ready.compared(),
                    ready.source());
        }
    }

    private static @Nullable String words(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }
}
