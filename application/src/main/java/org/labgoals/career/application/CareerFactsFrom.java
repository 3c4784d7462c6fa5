package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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
import org.labgoals.career.domain.CareerFact.WinHad;
import org.labgoals.career.domain.CareerFact.WorkedElsewhere;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.Experience;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.FactRef.Sort;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
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
            List<GoalOfCareer> goals,
            List<SystemAssessed> assessed) {
        var kinds = kindsOf(goals);
        var facts =
                Stream.<Stream<? extends CareerFact>>of(
                                person.positions().stream().map(this::position),
                                career.credentials().stream().flatMap(this::credential),
                                career.activities().stream().map(this::activity),
                                career.wins().stream().map(won -> win(won, kinds)),
                                career.experience().stream().map(this::experience),
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

    /** A fact for each term: one that was verified counts until its own last day. */
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
                                        term.verified(),
                                        term.from().isAfter(held.issuedOn()),
                                        term.from(),
                                        term.until()));
    }

    private CareerFact experience(Experience work) {
        var until = work.until();
        return new WorkedElsewhere(
                new FactRef(
                        Sort.EXPERIENCE,
                        Integer.toString(work.number()),
                        work.source().event(),
                        work.laboratory()),
                work.position(),
                work.level(),
                work.isVerified(),
                work.from(),
                past && until != null && until.isAfter(day) ? null : until);
    }

    private static Map<GoalId, Kind> kindsOf(List<GoalOfCareer> goals) {
        var kinds = new HashMap<GoalId, Kind>();
        for (var goal : goals) {
            if (goal.kind() != null) {
                kinds.put(goal.id(), goal.kind());
            }
        }
        return kinds;
    }

    /** A win that belongs to a goal is of the goal's kind. */
    private static CareerFact win(Win win, Map<GoalId, Kind> kinds) {
        var kind = win.kind() != null ? win.kind() : kinds.get(win.goal());
        return new WinHad(
                new FactRef(
                        Sort.WIN, Integer.toString(win.number()), win.source().event(), win.text()),
                kind,
                win.on());
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

    private Stream<CareerFact> goal(GoalOfCareer goal) {
        var achieved = goal.achievedOn();
        if (achieved != null && !(past && achieved.isAfter(day))) {
            var ref = new FactRef(Sort.GOAL, goal.id().value(), goal.achievedBy(), goal.title());
            return Stream.of(new GoalReached(ref, goal.kind(), goal.template(), achieved));
        }
        var begun = goal.activatedOn();
        return begun == null
                ? Stream.empty()
                : Stream.of(
                        new GoalUnderWay(
                                new FactRef(Sort.GOAL, goal.id().value(), null, goal.title()),
                                goal.kind(),
                                goal.template(),
                                begun));
    }
}
