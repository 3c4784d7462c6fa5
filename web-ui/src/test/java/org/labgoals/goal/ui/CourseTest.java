package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.ui.SampleGoals.DAYS;
import static org.labgoals.goal.ui.SampleGoals.TODAY;
import static org.labgoals.goal.ui.SampleGoals.WORDS;
import static org.labgoals.goal.ui.SampleGoals.checkIn;
import static org.labgoals.goal.ui.SampleGoals.goal;
import static org.labgoals.goal.ui.SampleGoals.minutes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.shared.ui.Drawing;

class CourseTest {

    private static final MeasureWords TOLD = new MeasureWords(WORDS, DAYS);

    private static Course course(Measure measure, MadeCheckIn... made) {
        return Course.of(
                goal("Troponin", GoalStatus.ACTIVE, List.of(measure), List.of(made)),
                measure,
                TODAY);
    }

    @Test
    void aSmallerFigureIsBetterWhereItShouldBeReduced() {
        Course course = course(minutes(52, 40), checkIn(44, TODAY.minusDays(10)));
        assertThat(TOLD.change(course)).isEqualTo("\u22128\u202fmin, better");
    }

    @Test
    void aLargerFigureIsWorseWhereItShouldBeReduced() {
        assertThat(TOLD.change(course(minutes(52, 40), checkIn(53, TODAY))))
                .isEqualTo("+1\u202fmin, worse");
    }

    @Test
    void theLatestCheckInIsTheOneOfTheLatestDay() {
        Course course =
                course(
                        minutes(52, 40),
                        checkIn(44, TODAY.minusDays(1)),
                        checkIn(50, TODAY.minusDays(30)));
        assertThat(course.current()).isEqualByComparingTo("44");
    }

    @Test
    void theTargetReachedIsMet() {
        assertThat(course(minutes(52, 40), checkIn(40, TODAY)).isMet()).isTrue();
        assertThat(course(minutes(52, 40), checkIn(40.5, TODAY)).isMet()).isFalse();
    }

    @Test
    void nothingIsMetBeforeTheFirstCheckIn() {
        assertThat(course(minutes(30, 40)).isMet()).isFalse();
    }

    @Test
    void theSentenceSaysWhatTheChartShows() {
        assertThat(TOLD.sentence(course(minutes(52, 40), checkIn(44, TODAY.minusDays(10)))))
                .isEqualTo(
                        "Last check-in 44\u202fmin on Thu 12 Nov; aim: 52\u202fmin to 40\u202fmin."
                                + " Target date in 3 months (Tue 2 Mar 2027).");
    }

    @Test
    void aPictureHoldsEvenWhereAllFiguresAreEqual() {
        Course course = course(minutes(40, 40), checkIn(40, TODAY));
        assertThat(course.scale(0, 100, 0, 50).ticks()).hasSizeBetween(2, 12);
    }

    @Test
    void markupInTextIsDrawnAsText() {
        assertThat(Drawing.escape("<script>&\"'\u0000"))
                .isEqualTo("&lt;script&gt;&amp;&quot;&#39;");
    }
}
