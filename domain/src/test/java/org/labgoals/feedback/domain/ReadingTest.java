package org.labgoals.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.feedback.domain.FeedbackScenario.ANN;
import static org.labgoals.feedback.domain.FeedbackScenario.BO;
import static org.labgoals.feedback.domain.FeedbackScenario.DORA;
import static org.labgoals.feedback.domain.FeedbackScenario.MIA;
import static org.labgoals.feedback.domain.FeedbackScenario.OTTO;
import static org.labgoals.feedback.domain.FeedbackScenario.given;
import static org.labgoals.feedback.domain.FeedbackScenario.shown;
import static org.labgoals.feedback.domain.FeedbackScenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.feedback.domain.FeedbackCommand.AskForDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReleaseHeldFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReportFeedback;
import org.labgoals.shared.domain.PersonId;

class ReadingTest {

    private static final Reader PERSON = new Reader(ANN, false, false, false, false);
    private static final Reader MANAGER = new Reader(MIA, true, true, false, false);
    private static final Reader LEAD = new Reader(new PersonId("lea"), false, true, false, false);
    private static final Reader DIRECTOR = new Reader(DORA, false, true, true, false);
    private static final Reader AUDITOR = new Reader(OTTO, false, true, false, true);
    private static final Reader AUTHOR = new Reader(BO, false, false, false, false);
    private static final Reader STRANGER =
            new Reader(new PersonId("zoe"), false, false, false, false);

    @Test
    void whatIsMeantForThePersonIsReadByThemAndThoseAboveThem() {
        var said = List.of(given().state());

        assertThat(List.of(PERSON, MANAGER, LEAD, DIRECTOR, AUDITOR, AUTHOR))
                .allSatisfy(reader -> assertThat(Reading.by(reader, said)).hasSize(1));
        assertThat(Reading.by(STRANGER, said)).isEmpty();
    }

    @Test
    void whatIsMeantForTheManagerIsNeverReadByThePersonWhateverElseTheyAre() {
        var said = List.of(given(FeedbackAudience.MANAGER_ONLY, "Slow").state());

        assertThat(List.of(MANAGER, DIRECTOR, AUDITOR, AUTHOR))
                .allSatisfy(reader -> assertThat(Reading.by(reader, said)).hasSize(1));
        assertThat(List.of(PERSON, LEAD, STRANGER, new Reader(ANN, true, true, true, true)))
                .allSatisfy(reader -> assertThat(Reading.by(reader, said)).isEmpty());
    }

    @Test
    void whatIsHeldIsReadByTheManagerAlone() {
        var held = List.of(given(FeedbackAudience.ALSO_PERSON, "Kind to Mrs. Miller").state());

        assertThat(Reading.by(MANAGER, held)).hasSize(1);
        assertThat(Reading.by(AUTHOR, held)).hasSize(1);
        assertThat(List.of(PERSON, LEAD, DIRECTOR, AUDITOR))
                .allSatisfy(reader -> assertThat(Reading.by(reader, held)).isEmpty());
    }

    @Test
    void withoutANameItIsShownInThreesOrNotAtAll() {
        var two = List.of(anonymous("f1", "One"), anonymous("f2", "Two"));
        var three = List.of(two.get(0), two.get(1), anonymous("f3", "Three"));
        var another = shown("f4", "other", FeedbackAudience.ALSO_PERSON, "Four").state();
        var everybody = List.of(PERSON, MANAGER, LEAD, DIRECTOR, AUDITOR);

        assertThat(everybody)
                .allSatisfy(reader -> assertThat(Reading.by(reader, two)).isEmpty())
                .allSatisfy(
                        reader -> {
                            var read =
                                    Reading.by(
                                            reader,
                                            List.of(
                                                    three.get(0),
                                                    three.get(1),
                                                    three.get(2),
                                                    another));
                            assertThat(read).hasSize(3);
                            assertThat(read)
                                    .allSatisfy(
                                            each -> {
                                                assertThat(each.by()).isNull();
                                                assertThat(each.on()).isNull();
                                                assertThat(each.author()).isNull();
                                            });
                        });
    }

    @Test
    void aHeldOneOfThreeKeepsTheOthersBackUntilItIsLetThrough() {
        var held = shown("f3", "g", FeedbackAudience.ALSO_PERSON, "Kind to Mrs. Miller");
        var one = anonymous("f1", "One");
        var two = anonymous("f2", "Two");

        assertThat(Reading.by(PERSON, List.of(one, two, held.state()))).isEmpty();
        assertThat(Reading.by(MANAGER, List.of(one, two, held.state())))
                .extracting(FeedbackState::id)
                .containsExactly(held.id);
        held.mia(at -> new ReleaseHeldFeedback(held.id, at));
        assertThat(Reading.by(PERSON, List.of(one, two, held.state()))).hasSize(3);
    }

    @Test
    void whatIsHiddenSaysSoAndItsWordsAreForThoseWhoDecide() {
        var feedback = given();
        feedback.mia(at -> new HideFeedback(feedback.id, at, text("Abuse")));
        var said = List.of(feedback.state());

        assertThat(List.of(PERSON, LEAD, AUTHOR))
                .allSatisfy(
                        reader -> {
                            var read = Reading.by(reader, said).getFirst();
                            assertThat(read.text()).isNull();
                            assertThat(read.isHidden()).isTrue();
                        });
        assertThat(List.of(MANAGER, DIRECTOR, AUDITOR))
                .allSatisfy(
                        reader ->
                                assertThat(Reading.by(reader, said).getFirst().text()).isNotNull());
    }

    @Test
    void reportsAreKeptFromTheAuthorAndDisclosuresFromAllButDirectorsAndAuditors() {
        var feedback = given();
        feedback.ann(at -> new ReportFeedback(feedback.id, at, text("Rude")));
        var said = List.of(feedback.state());
        assertThat(Reading.by(AUTHOR, said).getFirst().course().reports()).isEmpty();
        assertThat(Reading.by(PERSON, said).getFirst().course().reports()).hasSize(1);

        var one = shown("f1", "g", FeedbackAudience.ALSO_PERSON, "One");
        var asked = one.dora(at -> new AskForDisclosure(one.id, at, text("A threat"))).getFirst();
        var group = List.of(one.state(), anonymous("f2", "Two"), anonymous("f3", "Three"));
        assertThat(List.of(DIRECTOR, AUDITOR))
                .allSatisfy(
                        reader -> {
                            assertThat(Reading.by(reader, group).getFirst().course().disclosure())
                                    .isNotNull();
                            assertThat(Reading.tells(reader, asked)).isTrue();
                        });
        assertThat(List.of(PERSON, MANAGER, LEAD))
                .allSatisfy(
                        reader -> {
                            assertThat(Reading.by(reader, group))
                                    .allSatisfy(
                                            each ->
                                                    assertThat(each.course().disclosure())
                                                            .isNull());
                            assertThat(Reading.tells(reader, asked)).isFalse();
                        });
    }

    private static FeedbackState anonymous(String id, String words) {
        return shown(id, "g", FeedbackAudience.ALSO_PERSON, words).state();
    }
}
