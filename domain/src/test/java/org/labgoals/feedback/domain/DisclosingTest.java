package org.labgoals.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.feedback.domain.FeedbackScenario.DORA;
import static org.labgoals.feedback.domain.FeedbackScenario.OTTO;
import static org.labgoals.feedback.domain.FeedbackScenario.given;
import static org.labgoals.feedback.domain.FeedbackScenario.shown;
import static org.labgoals.feedback.domain.FeedbackScenario.text;

import org.junit.jupiter.api.Test;
import org.labgoals.feedback.domain.FeedbackCommand.AgreeToDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.AskForDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.DeclineDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.LookAtAuthor;

class DisclosingTest {

    @Test
    void twoPeopleDiscloseANameAndEachLookIsRecorded() {
        var feedback = anonymous();
        feedback.refuses(
                FeedbackRule.NO_DISCLOSURE_ASKED,
                () -> feedback.otto(at -> new AgreeToDisclosure(feedback.id, at)));
        feedback.dora(at -> new AskForDisclosure(feedback.id, at, text("A threat")));
        feedback.refuses(
                FeedbackRule.DISCLOSURE_IS_OPEN,
                () -> feedback.otto(at -> new AskForDisclosure(feedback.id, at, text("Me too"))));
        feedback.refuses(
                FeedbackRule.TWO_PEOPLE_DISCLOSE,
                () -> feedback.dora(at -> new AgreeToDisclosure(feedback.id, at)));
        feedback.refuses(
                FeedbackRule.DISCLOSURE_NOT_AGREED,
                () -> feedback.dora(at -> new LookAtAuthor(feedback.id, at)));
        feedback.otto(at -> new AgreeToDisclosure(feedback.id, at));

        feedback.dora(at -> new LookAtAuthor(feedback.id, at));
        feedback.otto(at -> new LookAtAuthor(feedback.id, at));
        assertThat(feedback.state().course().disclosure())
                .satisfies(
                        way -> {
                            assertThat(way).isNotNull();
                            assertThat(way.asked().by()).isEqualTo(DORA);
                            assertThat(way.decidedBy()).isEqualTo(OTTO);
                            assertThat(way.looks()).isEqualTo(2);
                        });
        feedback.refuses(
                FeedbackRule.ONLY_THE_TWO_LOOK,
                () -> feedback.mia(at -> new LookAtAuthor(feedback.id, at)));
    }

    @Test
    void anAuditorCanDeclineAndADirectorAskAgain() {
        var feedback = anonymous();
        feedback.dora(at -> new AskForDisclosure(feedback.id, at, text("I am curious")));
        feedback.otto(at -> new DeclineDisclosure(feedback.id, at, text("That is no reason")));

        feedback.refuses(
                FeedbackRule.DISCLOSURE_DECIDED,
                () -> feedback.otto(at -> new AgreeToDisclosure(feedback.id, at)));
        assertThat(feedback.dora(at -> new AskForDisclosure(feedback.id, at, text("A threat"))))
                .hasSize(1);
    }

    @Test
    void nothingIsDisclosedOfWordsByNameNorByThePersonTheyAreAbout() {
        var named = given();
        named.refuses(
                FeedbackRule.WRITTEN_BY_NAME,
                () -> named.dora(at -> new AskForDisclosure(named.id, at, text("Why"))));
        var feedback = anonymous();
        feedback.refuses(
                FeedbackRule.NOT_WHERE_IT_IS_ABOUT_YOU,
                () -> feedback.ann(at -> new AskForDisclosure(feedback.id, at, text("Why"))));
    }

    private static FeedbackScenario anonymous() {
        return shown("f1", "g", FeedbackAudience.ALSO_PERSON, "She could ask sooner.");
    }
}
