package org.labgoals.work.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.domain.PersonId;

class WorkListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId MIA = new PersonId("mia");

    @Test
    void whoeverWaitsComesFirstThenTheDayThenWhatIsBetterLookedAfter() {
        assertThat(
                        whats(
                                owed(About.LOOKING_AFTER, "overdue", TODAY.minusDays(40)),
                                owed(About.ASSESSMENT, "assess", TODAY.plusDays(3)),
                                owed(About.REVIEW, "assess-self", TODAY.minusDays(1)),
                                owed(About.GOAL, "to-activate", null)))
                .containsExactly("to-activate", "assess-self", "assess", "overdue");
    }

    @Test
    void whatFallsDueStandsOnItFromItsFirstReminderOn() {
        assertThat(whats(owed(About.REVIEW, "assess-self", TODAY.plusDays(31)))).isEmpty();
        assertThat(whats(owed(About.REVIEW, "assess-self", TODAY.plusDays(30)))).hasSize(1);
        assertThat(whats(owed(About.CREDENTIAL, "renew", TODAY.plusDays(90)))).hasSize(1);
        assertThat(whats(owed(About.GOAL, "check-in", TODAY.plusDays(1)))).isEmpty();
        assertThat(whats(owed(About.GOAL, "check-in", TODAY))).hasSize(1);
    }

    @Test
    void theLastDayItselfIsNotOverdue() {
        var list =
                list(
                        owed(About.REVIEW, "assess-self", TODAY),
                        owed(About.REVIEW, "to-review", TODAY.minusDays(1)));

        assertThat(list.overdue()).isEqualTo(1);
        assertThat(list.items().getFirst().owed().what()).isEqualTo("to-review");
    }

    @Test
    void countsStandInTheListsOrder() {
        assertThat(
                        list(
                                        owed(About.GOAL, "to-activate", null),
                                        owed(About.REVIEW, "assess-self", TODAY),
                                        owed(About.REVIEW, "assess-self", TODAY.plusDays(1)))
                                .counts()
                                .toString())
                .isEqualTo("{to-activate=1, assess-self=2}");
    }

    private static List<String> whats(Owed... owed) {
        return list(owed).items().stream().map(item -> item.owed().what()).toList();
    }

    private static WorkList list(Owed... owed) {
        return WorkList.of(List.of(owed), PersonLine::unknown, TODAY, Set.of("to-activate"));
    }

    private static Owed owed(About about, String what, @Nullable LocalDate due) {
        return new Owed(about, what, MIA, ANN, null, due, "goals/" + what + due);
    }
}
