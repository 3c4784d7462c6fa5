package org.labgoals.career.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.WhatIfPage;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Closing;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.Readiness;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;

/** Makes the API's shapes of a career. */
final class CareerOut {

    private CareerOut() {}

    static CareerAnswer.Whole of(CareerPage page) {
        var readiness = page.readiness();
        return new CareerAnswer.Whole(
                page.person().id().value(),
                page.person().name(),
                page.on(),
                held(page.held(), page.rung()),
                readiness == null ? null : position(readiness.position()),
                readiness == null ? 0 : readiness.met(),
                readiness == null ? 0 : readiness.lines().size(),
                readiness == null ? List.of() : lines(readiness, page.content()),
                page.framework().from(),
                page.ladder().stream().map(CareerOut::position).toList());
    }

    static CareerAnswer.WhatIf of(WhatIfPage page) {
        var content = page.career().content();
        return new CareerAnswer.WhatIf(
                page.career().person().id().value(),
                page.career().on(),
                position(page.whatIf().after().position()),
                lines(page.whatIf().before(), content),
                lines(page.whatIf().after(), content));
    }

    private static CareerAnswer.@Nullable Position held(
            @Nullable HeldPosition held, @Nullable LadderPosition rung) {
        return held == null
                ? null
                : new CareerAnswer.Position(
                        rung == null ? null : rung.key(),
                        held.position(),
                        held.level() != null || rung == null ? held.level() : rung.level(),
                        rung == null ? null : rung.summary());
    }

    private static CareerAnswer.Position position(LadderPosition position) {
        return new CareerAnswer.Position(
                position.key(), position.name(), position.level(), position.summary());
    }

    private static List<CareerAnswer.Line> lines(Readiness readiness, Framework framework) {
        return readiness.lines().stream().map(line -> line(line, framework)).toList();
    }

    private static CareerAnswer.Line line(ReadinessLine line, Framework framework) {
        var expectation = line.expectation();
        return new CareerAnswer.Line(
                expectation.key(),
                line.level(),
                expectation.demand(),
                expectation.kind(),
                competency(line, framework),
                expectation.credentials(),
                expectation.activities(),
                expectation.level(),
                expectation.withinYears(),
                line.state(),
                line.have(),
                line.need(),
                line.lapsesOn(),
                line.counting().stream().map(CareerOut::fact).toList(),
                line.towards().stream().map(CareerOut::fact).toList(),
                line.closing().stream().map(CareerOut::step).toList());
    }

    private static CareerAnswer.@Nullable Competency competency(
            ReadinessLine line, Framework framework) {
        var key = line.expectation().competency();
        var rating = Objects.requireNonNullElse(line.expectation().rating(), Rating.COMPETENT);
        return key == null
                ? null
                : framework
                        .competency(key)
                        .map(
                                competency ->
                                        new CareerAnswer.Competency(
                                                key,
                                                competency.name(),
                                                rating,
                                                competency.wording().of(rating)))
                        .orElse(null);
    }

    private static CareerAnswer.Fact fact(CareerFact fact) {
        return new CareerAnswer.Fact(
                fact.ref().sort(),
                fact.ref().id(),
                fact.ref().event(),
                title(fact.ref().title()),
                about(fact),
                fact instanceof CareerFact.CompetencyRated rated ? rated.rating() : null,
                fact.from(),
                fact.until());
    }

    private static @Nullable String title(@Nullable PersonalText title) {
        return title == null ? null : title.orErased();
    }

    private static @Nullable String about(CareerFact fact) {
        return switch (fact) {
            case CareerFact.PositionHeld held -> held.position();
            case CareerFact.GoalReached goal -> goal.kind() == null ? null : Kebab.of(goal.kind());
            case CareerFact.GoalUnderWay goal -> goal.kind() == null ? null : Kebab.of(goal.kind());
            case CareerFact.CredentialHeld held -> held.category();
            case CareerFact.CompetencyRated rated -> rated.competency();
            case CareerFact.ActivityDone done -> Kebab.of(done.kind());
            case CareerFact.SystemAssessed assessed -> assessed.testSystem();
            case CareerFact.WorkedElsewhere work -> work.position().orErased();
            case CareerFact.WinHad win -> win.kind() == null ? null : Kebab.of(win.kind());
        };
    }

    private static CareerAnswer.Step step(Closing closing) {
        return switch (closing) {
            case Closing.FinishGoal c -> about("finish-goal", c.goal(), null);
            case Closing.StartGoal c ->
                    new CareerAnswer.Step(
                            "start-goal",
                            null,
                            c.templates(),
                            List.of(),
                            null,
                            null,
                            List.of(),
                            null,
                            List.of(),
                            null,
                            null);
            case Closing.EarnCredential c -> credentials("earn-credential", null, c.anyOf(), null);
            case Closing.RenewCredential c ->
                    credentials("renew-credential", c.credential(), List.of(c.category()), c.by());
            case Closing.VerifyCredential c ->
                    credentials("verify-credential", c.credential(), List.of(c.category()), null);
            case Closing.BeRated c ->
                    new CareerAnswer.Step(
                            "be-rated",
                            null,
                            List.of(),
                            List.of(),
                            c.competency(),
                            c.rating(),
                            List.of(),
                            null,
                            List.of(),
                            null,
                            null);
            case Closing.DoActivity c ->
                    new CareerAnswer.Step(
                            "do-activity",
                            null,
                            List.of(),
                            List.of(),
                            null,
                            null,
                            c.kinds(),
                            null,
                            List.of(),
                            null,
                            null);
            case Closing.VerifyExperience c -> about("verify-experience", c.experience(), null);
            case Closing.LogWin c -> about("log-win", null, null);
            case Closing.ConfirmActivity c -> about("confirm-activity", c.activity(), null);
            case Closing.BeAssessed c ->
                    new CareerAnswer.Step(
                            "be-assessed",
                            null,
                            List.of(),
                            List.of(),
                            null,
                            null,
                            List.of(),
                            c.more(),
                            c.again().stream().map(FactRef::id).toList(),
                            null,
                            null);
            case Closing.Stay c -> about("stay", null, c.until());
            case Closing.Advance c ->
                    new CareerAnswer.Step(
                            "advance", null, List.of(), List.of(), null, null, List.of(), null,
                            List.of(), null, c.level());
        };
    }

    private static CareerAnswer.Step about(
            String what, @Nullable FactRef ref, @Nullable LocalDate by) {
        return credentials(what, ref, List.of(), by);
    }

    private static CareerAnswer.Step credentials(
            String what, @Nullable FactRef ref, List<String> keys, @Nullable LocalDate by) {
        return new CareerAnswer.Step(
                what,
                ref == null ? null : ref.id(),
                List.of(),
                keys,
                null,
                null,
                List.of(),
                null,
                List.of(),
                by,
                null);
    }
}
