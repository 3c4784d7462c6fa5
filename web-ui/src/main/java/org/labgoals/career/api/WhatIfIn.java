package org.labgoals.career.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPages;
import org.labgoals.career.application.CareerPages.Imagined;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFact.ActivityDone;
import org.labgoals.career.domain.CareerFact.CompetencyRated;
import org.labgoals.career.domain.CareerFact.CredentialHeld;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.career.domain.CareerFact.WinHad;
import org.labgoals.career.domain.CareerFact.WorkedElsewhere;
import org.labgoals.career.domain.FactRef;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.PersonalText;

/** Makes facts of what somebody imagines. */
final class WhatIfIn {

    private WhatIfIn() {}

    static List<Imagined> imagined(WhatIfBody body, LocalDate today) {
        var imagined = new ArrayList<Imagined>();
        var additions =
                Objects.requireNonNullElse(body.additions(), List.<WhatIfBody.Addition>of());
        for (int at = 0; at < additions.size(); at++) {
            imagined.addAll(some(additions.get(at), "additions[" + at + "]", today));
        }
        return imagined;
    }

    private static List<? extends Imagined> some(
            WhatIfBody.Addition sent, String field, LocalDate today) {
        requireOne(sent, field);
        var on = sent.on() == null ? today : sent.on();
        if (sent.goal() != null) {
            var goal = new GoalId(Ids.inBody(sent.goal(), field + ".goal"));
            return List.of(new Imagined.Achieved(goal, on));
        } else if (sent.heldPosition() != null) {
            return List.of(new Imagined.Held(sent.heldPosition(), on));
        } else if (sent.wins() != null) {
            var win = new WinHad(FactRef.to(FactRef.Sort.WHAT_IF, field), sent.kind(), on);
            return Collections.nCopies(wins(sent.wins(), field), new Imagined.New(win));
        }
        return List.of(new Imagined.New(fact(sent, field, on)));
    }

    private static int wins(int many, String field) {
        if (many < 1 || many > CareerPages.MOST_IMAGINED) {
            throw ProblemFound.impossible(
                    "so-many-wins",
                    "“" + field + ".wins” must be between 1 and " + CareerPages.MOST_IMAGINED + ".",
                    field + ".wins");
        }
        return many;
    }

    private static CareerFact fact(WhatIfBody.Addition sent, String field, LocalDate on) {
        var ref = FactRef.to(FactRef.Sort.WHAT_IF, field);
        var until = until(sent, field, on);
        if (sent.credential() != null) {
            return new CredentialHeld(ref, sent.credential(), true, on, until);
        } else if (sent.competency() != null) {
            if (sent.rating() == null) {
                throw ProblemFound.missing(field + ".rating");
            }
            return new CompetencyRated(ref, sent.competency(), sent.rating(), on, null);
        } else if (sent.activity() != null) {
            return new ActivityDone(ref, sent.activity(), true, on);
        } else if (sent.testSystem() != null) {
            return new SystemAssessed(ref, sent.testSystem(), on, until);
        } else if (sent.experience() != null) {
            return new WorkedElsewhere(
                    ref, PersonalText.of(sent.experience()), sent.level(), true, on, until);
        }
        return new GoalReached(ref, sent.kind(), sent.template(), on);
    }

    private static @Nullable LocalDate until(WhatIfBody.Addition sent, String field, LocalDate on) {
        if (sent.until() != null && sent.until().isBefore(on)) {
            throw ProblemFound.impossible(
                    "ends-before-it-begins",
                    "“" + field + ".until” must not lie before the day it happens.",
                    field + ".until");
        }
        return sent.until();
    }

    private static void requireOne(WhatIfBody.Addition sent, String field) {
        long said =
                Stream.of(
                                sent.goal(),
                                sent.wins() == null ? sent.kind() : sent.wins(),
                                sent.credential(),
                                sent.competency(),
                                sent.activity(),
                                sent.testSystem(),
                                sent.heldPosition(),
                                sent.experience())
                        .filter(Objects::nonNull)
                        .count();
        if (said != 1) {
            throw ProblemFound.impossible(
                    "imagine-one-thing",
                    "“"
                            + field
                            + "” must say one of: goal, kind, credential, competency, activity,"
                            + " testSystem, wins, heldPosition, experience.",
                    field);
        }
    }
}
