package org.labgoals.people.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.LaboratoryEvent.LaboratoryOpened;
import org.labgoals.people.domain.LaboratoryEvent.SectionAdded;
import org.labgoals.shared.domain.Dated;

/** What each event makes of a laboratory. No rules here. */
public final class LaboratoryEvolution {

    private LaboratoryEvolution() {}

    /**
     * The laboratory after the event.
     *
     * @param before null before the first
     */
    public static LaboratoryState evolve(@Nullable LaboratoryState before, LaboratoryEvent event) {
        return switch (event) {
            case LaboratoryOpened e -> opened(e);
            case SectionAdded e -> {
                if (before == null) {
                    throw new IllegalStateException("No laboratory " + e.laboratory() + " yet");
                }
                yield new LaboratoryState(
                        before.id(),
                        before.name(),
                        before.zone(),
                        Dated.plus(before.sections(), e.section()),
                        before.openedOn());
            }
        };
    }

    private static LaboratoryState opened(LaboratoryOpened e) {
        return new LaboratoryState(e.laboratory(), e.name(), e.zone(), e.sections(), e.on());
    }
}
