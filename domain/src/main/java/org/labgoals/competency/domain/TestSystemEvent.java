package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.BeginsRecord;

/** All that can have happened to a test system. Facts for ever. */
public sealed interface TestSystemEvent {

    TestSystemId testSystem();

    @Revision("1")
    record TestSystemAdded(
            TestSystemId testSystem,
            String name,
            LaboratoryId laboratory,
            String section,
            Complexity complexity,
            String specialty,
            String method,
            List<String> tests,
            LocalDate on)
            implements TestSystemEvent, BeginsRecord {}

    @Revision("1")
    record ComplexityChanged(TestSystemId testSystem, Complexity complexity, LocalDate from)
            implements TestSystemEvent {}

    /**
     * @param number counts the methods of one system, its first is 1
     */
    @Revision("1")
    record MethodChanged(TestSystemId testSystem, int number, String method, LocalDate from)
            implements TestSystemEvent {}

    @Revision("1")
    record TestSystemRetired(TestSystemId testSystem, LocalDate on) implements TestSystemEvent {}
}
