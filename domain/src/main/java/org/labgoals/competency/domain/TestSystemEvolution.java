package org.labgoals.competency.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.TestSystemEvent.ComplexityChanged;
import org.labgoals.competency.domain.TestSystemEvent.MethodChanged;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemAdded;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemRetired;
import org.labgoals.shared.domain.Dated;

/** What each event makes of a test system. No rules here. */
public final class TestSystemEvolution {

    private TestSystemEvolution() {}

    /**
     * The test system after the event.
     *
     * @param before null before the first
     */
    public static TestSystemState evolve(@Nullable TestSystemState before, TestSystemEvent event) {
        if (event instanceof TestSystemAdded added) {
            return added(added);
        }
        if (before == null) {
            throw new IllegalStateException(
                    "No test system " + event.testSystem() + " yet: " + event);
        }
        return switch (event) {
            case TestSystemAdded e -> added(e);
            case ComplexityChanged e ->
                    before.withComplexities(
                            Dated.replacedFrom(e.from(), e.complexity(), before.complexities()));
            case MethodChanged e ->
                    before.withMethods(
                            Dated.replacedFrom(
                                    e.from(),
                                    new UsedMethod(e.number(), e.method()),
                                    before.methods()));
            case TestSystemRetired e -> before.retired(e.on());
        };
    }

    private static TestSystemState added(TestSystemAdded e) {
        return new TestSystemState(
                e.testSystem(),
                e.name(),
                e.laboratory(),
                e.section(),
                e.specialty(),
                e.tests(),
                e.on(),
                List.of(Dated.since(e.complexity(), e.on())),
                List.of(Dated.since(new UsedMethod(1, e.method()), e.on())),
                null);
    }
}
