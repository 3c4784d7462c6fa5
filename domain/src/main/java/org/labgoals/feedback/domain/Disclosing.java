package org.labgoals.feedback.domain;

import java.util.List;
import org.labgoals.feedback.domain.FeedbackCommand.AgreeToDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.AskForDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.DeclineDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.LookAtAuthor;
import org.labgoals.feedback.domain.FeedbackEvent.AuthorLookedAt;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAgreed;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAsked;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureDeclined;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

/**
 * Who wrote something without a name is opened by two: a director asks with a reason, an auditor
 * agrees. Each look is a fact of its own.
 */
final class Disclosing {

    private Disclosing() {}

    static List<FeedbackEvent> ask(FeedbackState feedback, AskForDisclosure c) {
        Guarding.notAboutThemselves(feedback, c.occasion());
        Refused.when(!feedback.isAnonymous(), FeedbackRule.WRITTEN_BY_NAME);
        var way = feedback.course().disclosure();
        if (way != null && (way.isOpen() || way.agreed())) {
            boolean same =
                    way.asked().by().equals(c.occasion().by())
                            && way.asked().text().equals(c.reason());
            Refused.when(!same, FeedbackRule.DISCLOSURE_IS_OPEN);
            return List.of();
        }
        Wording.reason(c.reason());
        return List.of(
                new DisclosureAsked(
                        feedback.id(), feedback.person(), c.reason(), c.occasion().today()));
    }

    static List<FeedbackEvent> agree(FeedbackState feedback, AgreeToDisclosure c) {
        var way = toDecide(feedback, c.occasion());
        if (way.agreed() && c.occasion().by().equals(way.decidedBy())) {
            return List.of();
        }
        Refused.when(!way.isOpen(), FeedbackRule.DISCLOSURE_DECIDED);
        return List.of(
                new DisclosureAgreed(feedback.id(), feedback.person(), c.occasion().today()));
    }

    static List<FeedbackEvent> decline(FeedbackState feedback, DeclineDisclosure c) {
        var way = toDecide(feedback, c.occasion());
        Refused.when(!way.isOpen(), FeedbackRule.DISCLOSURE_DECIDED);
        Wording.reason(c.reason());
        return List.of(
                new DisclosureDeclined(
                        feedback.id(), feedback.person(), c.reason(), c.occasion().today()));
    }

    static List<FeedbackEvent> look(FeedbackState feedback, LookAtAuthor c) {
        var way = way(feedback);
        Refused.when(!way.agreed(), FeedbackRule.DISCLOSURE_NOT_AGREED);
        PersonId by = c.occasion().by();
        Refused.when(
                !by.equals(way.asked().by()) && !by.equals(way.decidedBy()),
                FeedbackRule.ONLY_THE_TWO_LOOK);
        return List.of(new AuthorLookedAt(feedback.id(), feedback.person()));
    }

    private static Disclosure toDecide(FeedbackState feedback, Occasion occasion) {
        Guarding.notAboutThemselves(feedback, occasion);
        var way = way(feedback);
        Refused.when(way.asked().by().equals(occasion.by()), FeedbackRule.TWO_PEOPLE_DISCLOSE);
        return way;
    }

    private static Disclosure way(FeedbackState feedback) {
        var way = feedback.course().disclosure();
        if (way == null) {
            throw new Refused(FeedbackRule.NO_DISCLOSURE_ASKED);
        }
        return way;
    }
}
