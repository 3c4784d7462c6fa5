package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.SBB;
import static org.labgoals.career.ui.SampleCareer.TODAY;
import static org.labgoals.career.ui.SampleCareer.words;

import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

class AdditionsTest {

    private final Additions two =
            Additions.NOTHING
                    .credential(SBB, TODAY.plusMonths(6), words())
                    .activity(ActivityKind.TEACHING, TODAY.plusMonths(2), words());

    @Test
    void theDayLookedAtIsWhenAllOfItHasHappened() {
        assertThat(two.on(TODAY)).isEqualTo(TODAY.plusMonths(6));
        assertThat(two.afterYears(1).on(TODAY)).isEqualTo(TODAY.plusYears(1));
        assertThat(Additions.NOTHING.on(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void eachHasAChipAndTheYearsAreTheLast() {
        assertThat(two.afterYears(2).chips(words()))
                .containsExactly(
                        "SBB(ASCP) by 22 May 2027", "Teaching by 22 Jan 2027", "2 more years here");
    }

    @Test
    void aChipThatIsRemovedTakesOnlyItsOwnAlong() {
        assertThat(two.afterYears(2).without(0).chips(words()))
                .containsExactly("Teaching by 22 Jan 2027", "2 more years here");
        assertThat(two.afterYears(2).without(2)).isEqualTo(two);
        assertThat(two.without(0).without(0).isEmpty()).isTrue();
    }

    @Test
    void winsAPositionAndWorkElsewhereCanBeImagined() {
        var more =
                Additions.NOTHING
                        .wins(3, Kind.QUALITY_AND_COMPLIANCE, TODAY, words())
                        .elsewhere(CareerLevel.MID, TODAY.minusYears(2), TODAY, words());

        assertThat(more.all().getFirst().imagined()).hasSize(3);
        assertThat(more.chips(words()))
                .containsExactly(
                        "3 wins: Quality and compliance by 22 Nov",
                        "Work in another laboratory, like Mid here, 22 Nov 2024 to 22 Nov");
    }
}
