package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.TestSystemCommand.AddTestSystem;
import org.labgoals.competency.domain.TestSystemCommand.ChangeComplexity;
import org.labgoals.competency.domain.TestSystemCommand.ChangeMethod;
import org.labgoals.competency.domain.TestSystemCommand.RetireTestSystem;
import org.labgoals.competency.domain.TestSystemEvent.ComplexityChanged;
import org.labgoals.competency.domain.TestSystemEvent.MethodChanged;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemAdded;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemRetired;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to a test system. What needs other records is asked before, by the façade. */
public final class TestSystemDecisions {

    private TestSystemDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param system null while not added
     * @throws Refused where a rule is against it
     */
    public static List<TestSystemEvent> decide(
            @Nullable TestSystemState system, TestSystemCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                TestSystemRule.ONLY_ADMINISTRATOR_CHANGES_TEST_SYSTEMS);
        if (command instanceof AddTestSystem add) {
            return add(system, add);
        }
        if (system == null) {
            throw new Refused(TestSystemRule.TEST_SYSTEM_NOT_ADDED);
        }
        return switch (command) {
            case AddTestSystem c -> add(system, c);
            case ChangeComplexity c -> changeComplexity(system, c);
            case ChangeMethod c -> changeMethod(system, c);
            case RetireTestSystem c -> retire(system, c);
        };
    }

    private static List<TestSystemEvent> add(@Nullable TestSystemState system, AddTestSystem c) {
        var added =
                new TestSystemAdded(
                        c.testSystem(),
                        c.name(),
                        c.laboratory(),
                        c.section(),
                        c.complexity(),
                        c.specialty(),
                        c.method(),
                        List.copyOf(c.tests()),
                        c.on());
        if (system != null) {
            boolean same = TestSystemEvolution.evolve(null, added).equals(system);
            Refused.when(!same, TestSystemRule.TEST_SYSTEM_ALREADY_ADDED);
            return List.of();
        }
        Stream.concat(Stream.of(c.name(), c.specialty(), c.method()), c.tests().stream())
                .forEach(TestSystemDecisions::checkWord);
        Refused.when(c.tests().size() > Limits.ENTRIES, TestSystemRule.TEST_SYSTEM_NAME_TOO_LONG);
        checkDay(c.on(), c.occasion().today());
        return List.of(added);
    }

    private static List<TestSystemEvent> changeComplexity(
            TestSystemState system, ChangeComplexity c) {
        var latest = system.complexities().getLast();
        if (latest.what() == c.complexity() && !latest.from().isAfter(c.from())) {
            return List.of();
        }
        checkChange(system, c.from(), latest.from(), c.occasion().today());
        return List.of(new ComplexityChanged(c.testSystem(), c.complexity(), c.from()));
    }

    private static List<TestSystemEvent> changeMethod(TestSystemState system, ChangeMethod c) {
        var latest = system.methods().getLast();
        if (latest.what().name().equals(c.method()) && latest.from().equals(c.from())) {
            return List.of();
        }
        checkWord(c.method());
        checkChange(system, c.from(), latest.from(), c.occasion().today());
        return List.of(
                new MethodChanged(
                        c.testSystem(), latest.what().number() + 1, c.method(), c.from()));
    }

    private static List<TestSystemEvent> retire(TestSystemState system, RetireTestSystem c) {
        if (c.on().equals(system.retiredOn())) {
            return List.of();
        }
        Refused.when(system.retiredOn() != null, TestSystemRule.TEST_SYSTEM_RETIRED);
        checkDay(c.on(), c.occasion().today());
        Refused.when(c.on().isBefore(system.addedOn()), TestSystemRule.BEFORE_THE_LATEST_CHANGE);
        return List.of(new TestSystemRetired(c.testSystem(), c.on()));
    }

    private static void checkChange(
            TestSystemState system, LocalDate from, LocalDate latest, LocalDate today) {
        checkDay(from, today);
        Refused.when(!from.isAfter(latest), TestSystemRule.BEFORE_THE_LATEST_CHANGE);
        Refused.when(!system.isInUseOn(from), TestSystemRule.TEST_SYSTEM_RETIRED);
    }

    private static void checkWord(String word) {
        Refused.when(word.isBlank(), TestSystemRule.TEST_SYSTEM_NAME_MISSING);
        Refused.when(Limits.tooLong(word), TestSystemRule.TEST_SYSTEM_NAME_TOO_LONG);
    }

    private static void checkDay(LocalDate day, LocalDate today) {
        Refused.when(
                Limits.beyondReason(day, today), TestSystemRule.TEST_SYSTEM_DATE_BEYOND_REASON);
    }
}
