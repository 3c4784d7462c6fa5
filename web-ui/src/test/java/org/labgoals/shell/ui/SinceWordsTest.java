package org.labgoals.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.people.domain.LaboratoryEvent;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.TeamEvent;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.shared.ui.Words;

class SinceWordsTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void everyEventOfARecordThatIsShownHasItsSentence() {
        assertThat(
                        Stream.of(
                                        PersonEvent.class,
                                        TeamEvent.class,
                                        LaboratoryEvent.class,
                                        CompetencyEvent.class,
                                        TestSystemEvent.class,
                                        CareerEvent.class,
                                        ObjectiveEvent.class,
                                        IndicatorEvent.class,
                                        ReviewEvent.class,
                                        ReviewCycleEvent.class,
                                        FeedbackEvent.class,
                                        FeedbackRequestEvent.class)
                                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                                .map(Class::getSimpleName)
                                .map(
                                        name ->
                                                name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                                        .toLowerCase(Locale.ROOT))
                                .filter(name -> !WORDS.has("since.did." + name)))
                .isEmpty();
    }
}
