package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.Dated;

/**
 * A test system as its events leave it, with every date. Immutable; {@link TestSystemEvolution}
 * makes the next one.
 *
 * @param complexities one at a time
 * @param methods one at a time, also those announced
 * @param retiredOn its last day, null while no end is known
 */
public record TestSystemState(
        TestSystemId id,
        String name,
        LaboratoryId laboratory,
        String section,
        String specialty,
        List<String> tests,
        LocalDate addedOn,
        List<Dated<Complexity>> complexities,
        List<Dated<UsedMethod>> methods,
        @Nullable LocalDate retiredOn) {

    /** Whether it is in use that day. */
    public boolean isInUseOn(LocalDate day) {
        return !day.isBefore(addedOn) && (retiredOn == null || !day.isAfter(retiredOn));
    }

    /** How it is rated that day; before its first day as on that. */
    public Complexity complexityOn(LocalDate day) {
        return Dated.on(day, complexities).orElseGet(() -> complexities.getFirst().what());
    }

    /** Its method that day; before its first day the first. */
    public UsedMethod methodOn(LocalDate day) {
        return Dated.on(day, methods).orElseGet(() -> methods.getFirst().what());
    }

    /** The method announced last, which people are trained for. */
    public UsedMethod latestMethod() {
        return methods.getLast().what();
    }

    boolean has(int method) {
        return methods.stream().anyMatch(each -> each.what().number() == method);
    }

    TestSystemState withComplexities(List<Dated<Complexity>> newComplexities) {
        return with(newComplexities, methods, retiredOn);
    }

    TestSystemState withMethods(List<Dated<UsedMethod>> newMethods) {
        return with(complexities, newMethods, retiredOn);
    }

    TestSystemState retired(LocalDate on) {
        return with(complexities, methods, on);
    }

    private TestSystemState with(
            List<Dated<Complexity>> newComplexities,
            List<Dated<UsedMethod>> newMethods,
            @Nullable LocalDate newRetiredOn) {
        return new TestSystemState(
                id,
                name,
                laboratory,
                section,
                specialty,
                tests,
                addedOn,
                newComplexities,
                newMethods,
                newRetiredOn);
    }
}
