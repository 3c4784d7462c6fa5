package org.labgoals.career.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand.AskForMentor;
import org.labgoals.career.domain.CareerCommand.EndMentoring;
import org.labgoals.career.domain.CareerCommand.OfferMentoring;
import org.labgoals.career.domain.CareerCommand.RateCompetency;
import org.labgoals.career.domain.CareerEvent.CompetencyRated;
import org.labgoals.career.domain.CareerEvent.MentorAskedFor;
import org.labgoals.career.domain.CareerEvent.MentoringEnded;
import org.labgoals.career.domain.CareerEvent.MentoringOffered;
import org.labgoals.shared.domain.PersonalText;

/** Competencies: rated by a decider, and learned from each other. */
final class Mastering {

    private Mastering() {}

    static List<CareerEvent> rate(CareerState career, RateCompetency c) {
        Who.decider(career, c.occasion(), CareerRule.ONLY_THE_MANAGER_RATES);
        Words.key(c.competency(), CareerRule.NO_SUCH_COMPETENCY);
        Words.text(c.reason(), CareerRule.REASON_MISSING);
        var today = c.occasion().today();
        boolean inForce =
                career.rating(c.competency(), today)
                        .filter(
                                now ->
                                        now.rating() == c.rating()
                                                && now.reason().equals(c.reason()))
                        .isPresent();
        return inForce
                ? List.of()
                : List.of(
                        new CompetencyRated(
                                c.person(), c.competency(), c.rating(), c.reason(), today));
    }

    static List<CareerEvent> ask(CareerState career, AskForMentor c) {
        Who.owner(career, c.occasion());
        Words.key(c.competency(), CareerRule.NO_SUCH_COMPETENCY);
        Words.optional(c.note());
        if (isOpen(career, Mentoring.Side.ASKED, c.competency(), c.note())) {
            return List.of();
        }
        return List.of(
                new MentorAskedFor(c.person(), c.competency(), c.note(), c.occasion().today()));
    }

    static List<CareerEvent> offer(CareerState career, OfferMentoring c) {
        Who.owner(career, c.occasion());
        Words.key(c.competency(), CareerRule.NO_SUCH_COMPETENCY);
        Words.optional(c.note());
        if (isOpen(career, Mentoring.Side.OFFERED, c.competency(), c.note())) {
            return List.of();
        }
        return List.of(
                new MentoringOffered(c.person(), c.competency(), c.note(), c.occasion().today()));
    }

    static List<CareerEvent> end(CareerState career, EndMentoring c) {
        Who.owner(career, c.occasion());
        boolean open =
                career.mentoring().stream()
                        .anyMatch(
                                one ->
                                        one.side() == c.side()
                                                && one.competency().equals(c.competency()));
        return open
                ? List.of(
                        new MentoringEnded(
                                c.person(), c.side(), c.competency(), c.occasion().today()))
                : List.of();
    }

    private static boolean isOpen(
            CareerState career,
            Mentoring.Side side,
            String competency,
            @Nullable PersonalText note) {
        return career.mentoring().stream()
                .anyMatch(
                        one ->
                                one.side() == side
                                        && one.competency().equals(competency)
                                        && Objects.equals(one.note(), note));
    }
}
