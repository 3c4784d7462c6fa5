package org.labgoals.career.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.FrameworkCommand.AdoptFramework;
import org.labgoals.career.domain.FrameworkCommand.DropExpectation;
import org.labgoals.career.domain.FrameworkCommand.SetExpectation;
import org.labgoals.career.domain.FrameworkEvent.ExpectationDropped;
import org.labgoals.career.domain.FrameworkEvent.ExpectationSet;
import org.labgoals.career.domain.FrameworkEvent.FrameworkAdopted;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to the career framework. */
public final class FrameworkDecisions {

    private static final int REASON = 500;

    private FrameworkDecisions() {}

    /**
     * What happens; nothing where a change made it so already. The first change also records the
     * framework that was shipped, so that the record says for ever what was in force before.
     *
     * @param before null while it is as shipped
     * @throws Refused where a rule is against it
     */
    public static List<FrameworkEvent> decide(
            @Nullable FrameworkState before, FrameworkCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                FrameworkRule.ONLY_ADMINISTRATOR_CHANGES_FRAMEWORK);
        var now = before == null ? FrameworkState.shipped(command.shipped()) : before;
        var event = event(now, command);
        var after = FrameworkEvolution.evolve(now, event).latest();
        if (after.content().equals(now.latest().content())) {
            Refused.when(before == null, FrameworkRule.NOTHING_WOULD_CHANGE);
            return List.of();
        }
        checkReason(command.reason());
        checkDay(now, command);
        FrameworkRules.check(after.content());
        return before == null ? List.of(recorded(command), event) : List.of(event);
    }

    private static FrameworkEvent event(FrameworkState now, FrameworkCommand command) {
        return switch (command) {
            case AdoptFramework c ->
                    new FrameworkAdopted(c.framework(), c.content(), c.from(), c.reason().strip());
            case SetExpectation c -> {
                expectations(now, c.place());
                yield new ExpectationSet(
                        c.framework(), c.place(), c.expectation(), c.from(), c.reason().strip());
            }
            case DropExpectation c -> {
                var there = expectations(now, c.place());
                Refused.when(
                        there.stream().noneMatch(each -> each.key().equals(c.key())),
                        FrameworkRule.NO_SUCH_EXPECTATION);
                yield new ExpectationDropped(
                        c.framework(), c.place(), c.key(), c.from(), c.reason().strip());
            }
        };
    }

    private static FrameworkEvent recorded(FrameworkCommand command) {
        var shipped = command.shipped();
        return new FrameworkAdopted(
                command.framework(), shipped.content(), shipped.from(), shipped.reason());
    }

    private static List<Expectation> expectations(FrameworkState now, Place place) {
        var content = now.latest().content();
        var there = new ArrayList<List<Expectation>>();
        if (place.level() != null) {
            content.guide(place.level()).map(LevelGuide::expectations).ifPresent(there::add);
        }
        if (place.position() != null) {
            content.position(place.position())
                    .map(LadderPosition::expectations)
                    .ifPresent(there::add);
        }
        Refused.when(there.size() != 1, FrameworkRule.NO_SUCH_PLACE);
        return there.getFirst();
    }

    private static void checkReason(String reason) {
        Refused.when(reason.isBlank(), FrameworkRule.FRAMEWORK_REASON_MISSING);
        Refused.when(
                reason.codePointCount(0, reason.length()) > REASON,
                FrameworkRule.FRAMEWORK_REASON_TOO_LONG);
        Refused.when(FrameworkRules.isUnreadable(reason), FrameworkRule.WORDS_UNREADABLE);
    }

    private static void checkDay(FrameworkState now, FrameworkCommand command) {
        var today = command.occasion().today();
        Refused.when(command.from().isBefore(today), FrameworkRule.FRAMEWORK_FROM_THE_PAST);
        Refused.when(
                command.from().isAfter(today.plusYears(5)),
                FrameworkRule.FRAMEWORK_DAY_BEYOND_REASON);
        Refused.when(
                command.from().isBefore(now.latest().from()),
                FrameworkRule.FRAMEWORK_BEFORE_LATEST_CHANGE);
    }
}
