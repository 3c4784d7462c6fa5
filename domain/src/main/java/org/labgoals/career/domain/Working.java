package org.labgoals.career.domain;

import java.util.List;
import org.labgoals.career.domain.CareerCommand.AddExperience;
import org.labgoals.career.domain.CareerCommand.VerifyExperience;
import org.labgoals.career.domain.CareerEvent.ExperienceAdded;
import org.labgoals.career.domain.CareerEvent.ExperienceVerified;
import org.labgoals.shared.domain.Refused;

/** Work in other laboratories: entered by the person, verified by who decides. */
final class Working {

    private Working() {}

    static List<CareerEvent> add(CareerState career, AddExperience c) {
        Who.owner(career, c.occasion());
        Words.line(c.laboratory(), CareerRule.LABORATORY_MISSING);
        Words.line(c.position(), CareerRule.POSITION_MISSING);
        Words.evidence(c.evidence());
        Days.happened(c.from(), c.occasion());
        if (c.until() != null) {
            Days.happened(c.until(), c.occasion());
            Refused.when(c.until().isBefore(c.from()), CareerRule.ENDS_BEFORE_IT_BEGINS);
        }
        Refused.when(
                career.experience().stream().anyMatch(known -> isSame(known, c)),
                CareerRule.EXPERIENCE_KNOWN);
        return List.of(
                new ExperienceAdded(
                        c.person(),
                        career.given().experience() + 1,
                        c.laboratory(),
                        c.position(),
                        c.level(),
                        c.from(),
                        c.until(),
                        c.evidence()));
    }

    private static boolean isSame(Experience known, AddExperience c) {
        return known.from().equals(c.from())
                && Words.same(known.laboratory(), c.laboratory())
                && Words.same(known.position(), c.position());
    }

    static List<CareerEvent> verify(CareerState career, VerifyExperience c) {
        Who.decider(career, c.occasion(), CareerRule.ONLY_THE_MANAGER_VERIFIES_EXPERIENCE);
        var known =
                career.experience(c.number())
                        .orElseThrow(() -> new Refused(CareerRule.NO_SUCH_EXPERIENCE));
        if (known.isVerified()) {
            return List.of();
        }
        Words.optional(c.note());
        return List.of(
                new ExperienceVerified(c.person(), c.number(), c.occasion().today(), c.note()));
    }
}
