package org.labgoals.objective.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MeetObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MissObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.RetireObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ReviseObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveChanged;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveMet;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveMissed;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveProposed;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRetired;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRevised;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveSet;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * What may happen to an objective. A parent is always of a higher level and no objective leaves its
 * level, so that no chain can close, whatever happens at the same moment.
 */
public final class ObjectiveDecisions {

    private ObjectiveDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param objective null while there is none
     * @throws Refused where an {@link ObjectiveRule} refuses
     */
    public static List<ObjectiveEvent> decide(
            @Nullable ObjectiveState objective, ObjectiveCommand command) {
        if (command instanceof ProposeObjective propose) {
            return propose(objective, propose);
        }
        if (objective == null) {
            throw new Refused(ObjectiveRule.NO_SUCH_OBJECTIVE);
        }
        return switch (command) {
            case ProposeObjective c -> propose(objective, c);
            case ReviseObjective c -> revise(objective, c);
            case SetObjective c -> set(objective, c);
            case ChangeObjective c -> change(objective, c);
            case MeetObjective c -> meet(objective, c);
            case MissObjective c -> miss(objective, c);
            case RetireObjective c -> retire(objective, c);
        };
    }

    private static List<ObjectiveEvent> propose(
            @Nullable ObjectiveState objective, ProposeObjective c) {
        var by = c.occasion().by();
        if (objective != null) {
            boolean same = objective.proposer().equals(by) && objective.plan().equals(c.plan());
            Refused.when(!same, ObjectiveRule.OBJECTIVE_EXISTS);
            return List.of();
        }
        PlanLimits.check(c.plan());
        withinSections(c.occasion(), c.plan(), c.sections());
        PlanLimits.parents(c.objective(), c.plan(), null, c.kin());
        notInTheFuture(c.on(), c.occasion());
        return List.of(new ObjectiveProposed(c.objective(), by, c.plan(), c.on()));
    }

    private static List<ObjectiveEvent> revise(ObjectiveState objective, ReviseObjective c) {
        proposerOrDirector(objective, c.occasion());
        notEnded(objective);
        Refused.when(objective.status() == ObjectiveStatus.SET, ObjectiveRule.ALREADY_SET);
        if (objective.plan().equals(c.plan())) {
            return List.of();
        }
        PlanLimits.check(c.plan());
        withinSections(c.occasion(), c.plan(), c.sections());
        stays(objective, c.plan(), c.kin());
        return List.of(new ObjectiveRevised(c.objective(), c.plan(), c.occasion().today()));
    }

    private static List<ObjectiveEvent> set(ObjectiveState objective, SetObjective c) {
        director(c.occasion());
        notEnded(objective);
        if (objective.status() == ObjectiveStatus.SET) {
            return List.of();
        }
        happened(objective, c.on(), c.occasion());
        PlanLimits.parents(c.objective(), objective.plan(), null, c.kin());
        weighs(objective.plan(), c.kin());
        return List.of(new ObjectiveSet(c.objective(), c.on()));
    }

    private static List<ObjectiveEvent> change(ObjectiveState objective, ChangeObjective c) {
        director(c.occasion());
        isSet(objective);
        if (objective.plan().equals(c.plan())) {
            boolean again = c.reason().equals(objective.turns().getLast().reason());
            Refused.when(!again, ObjectiveRule.NOTHING_CHANGED);
            return List.of();
        }
        PlanLimits.reason(c.reason());
        happened(objective, c.on(), c.occasion());
        PlanLimits.check(c.plan());
        stays(objective, c.plan(), c.kin());
        weighs(c.plan(), c.kin());
        return List.of(new ObjectiveChanged(c.objective(), c.plan(), c.reason(), c.on()));
    }

    private static List<ObjectiveEvent> meet(ObjectiveState objective, MeetObjective c) {
        director(c.occasion());
        if (isAgain(objective, ObjectiveStatus.MET, c.on(), c.reason())) {
            return List.of();
        }
        isSet(objective);
        PlanLimits.reason(c.reason());
        happened(objective, c.on(), c.occasion());
        return List.of(new ObjectiveMet(c.objective(), c.reason(), c.on()));
    }

    private static List<ObjectiveEvent> miss(ObjectiveState objective, MissObjective c) {
        director(c.occasion());
        if (isAgain(objective, ObjectiveStatus.MISSED, c.on(), c.reason())) {
            return List.of();
        }
        isSet(objective);
        PlanLimits.reason(c.reason());
        happened(objective, c.on(), c.occasion());
        return List.of(new ObjectiveMissed(c.objective(), c.reason(), c.on()));
    }

    private static List<ObjectiveEvent> retire(ObjectiveState objective, RetireObjective c) {
        if (objective.status() == ObjectiveStatus.PROPOSED) {
            proposerOrDirector(objective, c.occasion());
        } else {
            director(c.occasion());
        }
        if (isAgain(objective, ObjectiveStatus.RETIRED, c.on(), c.reason())) {
            return List.of();
        }
        notEnded(objective);
        PlanLimits.reason(c.reason());
        happened(objective, c.on(), c.occasion());
        return List.of(new ObjectiveRetired(c.objective(), c.reason(), c.on()));
    }

    // --- who, what, when

    private static boolean isDirector(Occasion occasion) {
        return occasion.standing() == Standing.DECIDER;
    }

    private static void director(Occasion occasion) {
        Refused.when(!isDirector(occasion), ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES);
    }

    private static void proposerOrDirector(ObjectiveState objective, Occasion occasion) {
        Refused.when(
                !isDirector(occasion) && !objective.proposer().equals(occasion.by()),
                ObjectiveRule.ONLY_OWN_PROPOSAL);
    }

    private static void withinSections(
            Occasion occasion, ObjectivePlan plan, Set<String> sections) {
        boolean own = plan.section() != null && sections.contains(plan.section());
        Refused.when(!isDirector(occasion) && !own, ObjectiveRule.ONLY_OWN_SECTION);
    }

    private static void stays(ObjectiveState objective, ObjectivePlan plan, Kin kin) {
        Refused.when(plan.level() != objective.plan().level(), ObjectiveRule.LEVEL_STAYS);
        PlanLimits.parents(objective.id(), plan, objective.plan(), kin);
    }

    private static void weighs(ObjectivePlan plan, Kin kin) {
        Refused.when(
                plan.weight().signum() == 0 && !kin.othersWeigh(), ObjectiveRule.NOTHING_WEIGHS);
    }

    private static void notEnded(ObjectiveState objective) {
        Refused.when(objective.status().isFinal(), ObjectiveRule.OBJECTIVE_HAS_ENDED);
    }

    private static void isSet(ObjectiveState objective) {
        notEnded(objective);
        Refused.when(objective.status() != ObjectiveStatus.SET, ObjectiveRule.NOT_SET);
    }

    private static boolean isAgain(
            ObjectiveState objective, ObjectiveStatus status, LocalDate on, PersonalText reason) {
        var last = objective.turns().getLast();
        return last.status() == status && last.on().equals(on) && reason.equals(last.reason());
    }

    private static void happened(ObjectiveState objective, LocalDate on, Occasion occasion) {
        notInTheFuture(on, occasion);
        Refused.when(on.isBefore(objective.lastTurn()), ObjectiveRule.DAY_TOO_EARLY);
    }

    private static void notInTheFuture(LocalDate on, Occasion occasion) {
        PlanLimits.day(on);
        Refused.when(on.isAfter(occasion.today()), ObjectiveRule.DAY_IN_THE_FUTURE);
    }
}
