package org.labgoals.objective.application;

import java.util.Set;
import java.util.function.Function;
import org.labgoals.objective.domain.Kin;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.shared.domain.Occasion;

/** Who acts and when, with the facts of other objectives that a command needs. */
public final class ObjectiveOccasion {

    private final Occasion occasion;
    private final Set<String> sections;
    private final ObjectivePlan plan;
    private final Function<ObjectivePlan, Kin> kin;

    ObjectiveOccasion(
            Occasion occasion,
            Set<String> sections,
            ObjectivePlan plan,
            Function<ObjectivePlan, Kin> kin) {
        this.occasion = occasion;
        this.sections = sections;
        this.plan = plan;
        this.kin = kin;
    }

    /** Who acts, how they stand to the objective, and which day it is. */
    public Occasion occasion() {
        return occasion;
    }

    /** The sections that they lead today. */
    public Set<String> sections() {
        return sections;
    }

    /** What other objectives say, while this one says what it says now. */
    public Kin kin() {
        return kin.apply(plan);
    }

    /** What other objectives say, were this one to say so. */
    public Kin kin(ObjectivePlan planned) {
        return kin.apply(planned);
    }
}
