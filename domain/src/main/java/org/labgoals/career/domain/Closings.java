package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact.ActivityDone;
import org.labgoals.career.domain.CareerFact.CredentialHeld;
import org.labgoals.career.domain.CareerFact.GoalUnderWay;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.goal.domain.Kind;

/** Says what would close an expectation, the easiest first. */
final class Closings {

    private final CareerFacts facts;
    private final Framework framework;
    private final Expectation expectation;
    private final LocalDate day;

    Closings(CareerFacts facts, Framework framework, Expectation expectation, LocalDate day) {
        this.facts = facts;
        this.framework = framework;
        this.expectation = expectation;
        this.day = day;
    }

    List<Closing> of(Counting counting, List<CareerFact> counted, List<CareerFact> towards) {
        return switch (expectation.demand()) {
            case ACHIEVED_GOALS -> goals(use -> isWanted(use.kind()), this::isWantedKind);
            case COMPETENCY -> competency();
            case CREDENTIAL -> credential(counted, towards);
            case EXPERIENCE -> experience(counting, towards);
            case ACTIVITIES -> activities(towards);
            case ASSESSED_TEST_SYSTEMS -> assessments(counting);
            case WINS -> List.of(new Closing.LogWin(expectation.kind()));
        };
    }

    private List<Closing> goals(Predicate<TemplateUse> template, Predicate<GoalUnderWay> goal) {
        var underWay =
                facts.of(GoalUnderWay.class)
                        .filter(each -> each.speaksOn(day))
                        .filter(goal)
                        .sorted(
                                Comparator.comparing(GoalUnderWay::from)
                                        .thenComparing(each -> each.ref().id()))
                        .<Closing>map(each -> new Closing.FinishGoal(each.ref()));
        var keys =
                framework.templates().stream().filter(template).map(TemplateUse::template).toList();
        return Stream.concat(
                        underWay,
                        keys.isEmpty()
                                ? Stream.empty()
                                : Stream.<Closing>of(new Closing.StartGoal(keys)))
                .toList();
    }

    private boolean isWanted(@Nullable Kind kind) {
        return expectation.kind() == null || expectation.kind() == kind;
    }

    private boolean isWantedKind(GoalUnderWay goal) {
        return isWanted(goal.kind());
    }

    private List<Closing> competency() {
        var competency = Objects.requireNonNullElse(expectation.competency(), "");
        var rating = Objects.requireNonNullElse(expectation.rating(), Rating.COMPETENT);
        var closing = new ArrayList<Closing>();
        closing.add(new Closing.BeRated(competency, rating));
        closing.addAll(
                goals(
                        use -> use.competencies().contains(competency),
                        goal ->
                                framework
                                        .template(goal.template())
                                        .filter(use -> use.competencies().contains(competency))
                                        .isPresent()));
        return closing;
    }

    private List<Closing> credential(List<CareerFact> counted, List<CareerFact> towards) {
        var closing = new ArrayList<Closing>();
        for (var fact : towards) {
            var held = (CredentialHeld) fact;
            closing.add(new Closing.VerifyCredential(held.ref(), held.category()));
        }
        var toRenew = counted.isEmpty() ? lastThatRanOut() : lastThatEnds(counted.stream());
        toRenew.ifPresent(
                held ->
                        closing.add(
                                new Closing.RenewCredential(
                                        held.ref(), held.category(), endOf(held))));
        if (counted.isEmpty()) {
            closing.add(new Closing.EarnCredential(expectation.credentials()));
        }
        return closing;
    }

    private Optional<CredentialHeld> lastThatRanOut() {
        return lastThatEnds(
                facts.of(CredentialHeld.class)
                        .filter(held -> expectation.credentials().contains(held.category()))
                        .filter(held -> endOf(held).isBefore(day)));
    }

    private static Optional<CredentialHeld> lastThatEnds(Stream<? extends CareerFact> held) {
        return held.filter(CredentialHeld.class::isInstance)
                .map(CredentialHeld.class::cast)
                .filter(each -> each.until() != null)
                .max(Comparator.comparing(Closings::endOf).thenComparing(each -> each.ref().id()));
    }

    private static LocalDate endOf(CredentialHeld held) {
        return Objects.requireNonNullElse(held.until(), LocalDate.MAX);
    }

    private List<Closing> experience(Counting counting, List<CareerFact> towards) {
        var closing = new ArrayList<Closing>();
        towards.forEach(fact -> closing.add(new Closing.VerifyExperience(fact.ref())));
        var until = counting.experiencedOn(day);
        if (until != null) {
            closing.add(new Closing.Stay(until));
        } else if (expectation.level() != null) {
            closing.add(new Closing.Advance(expectation.level()));
        }
        return closing;
    }

    private List<Closing> activities(List<CareerFact> towards) {
        var closing = new ArrayList<Closing>();
        for (var fact : towards) {
            if (fact instanceof ActivityDone done) {
                closing.add(new Closing.ConfirmActivity(done.ref()));
            }
        }
        closing.add(new Closing.DoActivity(expectation.activities()));
        var keys =
                framework.templates().stream()
                        .filter(use -> use.activity() != null)
                        .filter(use -> expectation.activities().contains(use.activity()))
                        .map(TemplateUse::template)
                        .toList();
        if (!keys.isEmpty()) {
            closing.add(new Closing.StartGoal(keys));
        }
        return closing;
    }

    private List<Closing> assessments(Counting counting) {
        int more = Math.max(0, expectation.needed() - counting.have(day));
        var again =
                facts.of(SystemAssessed.class)
                        .filter(assessed -> !assessed.from().isAfter(day))
                        .filter(assessed -> isDue(assessed, facts))
                        .sorted(
                                Comparator.comparing(SystemAssessed::testSystem)
                                        .thenComparing(assessed -> assessed.ref().id()))
                        .map(SystemAssessed::ref)
                        .distinct()
                        .toList();
        return List.of(new Closing.BeAssessed(more, again));
    }

    /** Whether the assessment ends within the days ahead and none follows. */
    private boolean isDue(SystemAssessed assessed, CareerFacts among) {
        var last = assessed.until();
        var ahead = day.plusDays(framework.lapsingDays());
        return last != null
                && !last.isAfter(ahead)
                && among.of(SystemAssessed.class)
                        .filter(other -> other.testSystem().equals(assessed.testSystem()))
                        .noneMatch(other -> other.speaksOn(ahead.plusDays(1)));
    }
}
