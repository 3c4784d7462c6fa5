package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFact.ActivityDone;
import org.labgoals.career.domain.CareerFact.CompetencyRated;
import org.labgoals.career.domain.CareerFact.CredentialHeld;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.GoalUnderWay;
import org.labgoals.career.domain.CareerFact.PositionHeld;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.FactRef.Sort;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.domain.Dated;

/**
 * Makes facts of records, as one could know them on a day: what began later is left out, and so is
 * an end that came later.
 */
final class CareerFactsFrom {

    private final Framework framework;
    private final LocalDate day;
    private final boolean past;

    /**
     * Looks from the day.
     *
     * @param past whether the day is over: then what came later was not known
     */
    CareerFactsFrom(Framework framework, LocalDate day, boolean past) {
        this.framework = framework;
        this.day = day;
        this.past = past;
    }

    CareerFacts facts(
            PersonState person,
            CareerState career,
            List<GoalState> goals,
            List<SystemAssessed> assessed) {
        var facts =
                Stream.<Stream<? extends CareerFact>>of(
                                person.positions().stream().map(this::position),
                                career.credentials().stream().flatMap(this::credential),
                                career.activities().stream().map(this::activity),
                                goals.stream().flatMap(this::goal),
                                assessed.stream())
                        .<CareerFact>flatMap(each -> each)
                        .filter(fact -> !past || !fact.from().isAfter(day))
                        .toList();
        return new CareerFacts(facts).with(ratings(career));
    }

    private CareerFact position(Dated<HeldPosition> held) {
        var until = held.until();
        return new PositionHeld(
                new FactRef(Sort.POSITION, held.from().toString(), null, null),
                held.what().position(),
                levelOf(held.what()),
                held.from(),
                past && until != null && until.isAfter(day) ? null : until);
    }

    private @Nullable CareerLevel levelOf(HeldPosition held) {
        return held.level() != null
                ? held.level()
                : framework.positionCalled(held.position()).map(LadderPosition::level).orElse(null);
    }

    /**
     * A fact for each validity; only of the latest one it is known whether somebody verified it.
     */
    private Stream<CareerFact> credential(Credential held) {
        return held.validities().stream()
                .filter(term -> term.until() == null || !term.until().isBefore(term.from()))
                .map(
                        term ->
                                new CredentialHeld(
                                        new FactRef(
                                                Sort.CREDENTIAL,
                                                Integer.toString(held.number()),
                                                held.source().event(),
                                                null),
                                        held.category(),
                                        held.isVerified(),
                                        term.from(),
                                        term.until()));
    }

    private CareerFact activity(ProfessionalActivity done) {
        return new ActivityDone(
                new FactRef(
                        Sort.ACTIVITY,
                        Integer.toString(done.number()),
                        done.source().event(),
                        done.role()),
                done.kind(),
                done.kind() != ActivityKind.MENTORING || !done.awaitsConfirmation(),
                done.on());
    }

    private List<CompetencyRated> ratings(CareerState career) {
        return career.ratings().stream()
                .filter(rating -> !past || !rating.on().isAfter(day))
                .sorted(Comparator.comparing(rating -> rating.on()))
                .map(
                        rating ->
                                new CompetencyRated(
                                        new FactRef(
                                                Sort.RATING,
                                                rating.competency(),
                                                rating.source().event(),
                                                null),
                                        rating.competency(),
                                        rating.rating(),
                                        rating.on(),
                                        null))
                .toList();
    }

    private Stream<CareerFact> goal(GoalState goal) {
        var plan = goal.plan();
        var ending = goal.ending();
        boolean achieved =
                goal.status() == GoalStatus.ACHIEVED
                        && ending != null
                        && (!past || !ending.on().isAfter(day));
        if (achieved && ending != null) {
            var ref = new FactRef(Sort.GOAL, goal.id().value(), achieving(goal), plan.title());
            return Stream.of(new GoalReached(ref, plan.kind(), plan.template(), ending.on()));
        }
        var begun = goal.activatedOn();
        return begun == null
                ? Stream.empty()
                : Stream.of(
                        new GoalUnderWay(
                                new FactRef(Sort.GOAL, goal.id().value(), null, plan.title()),
                                plan.kind(),
                                plan.template(),
                                begun));
    }

    private static @Nullable String achieving(GoalState goal) {
        return goal.facts().entrySet().stream()
                .filter(fact -> fact.getValue().type().equals("GoalAchieved"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
