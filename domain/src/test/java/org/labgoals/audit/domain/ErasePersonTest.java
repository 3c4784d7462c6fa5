package org.labgoals.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.domain.RetentionCommand.ErasePerson;
import org.labgoals.audit.domain.RetentionCommand.LiftLegalHold;
import org.labgoals.audit.domain.RetentionCommand.PlaceLegalHold;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldLifted;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldPlaced;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class ErasePersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 31);
    private static final PersonId ANN = new PersonId("ann");
    private static final RetentionState USUAL = RetentionState.USUAL;
    private static final RetentionState HELD = new RetentionState(true, false);
    private static final PersonalText REASON = PersonalText.of("A suit");

    @Test
    void whoLeftLongAgoIsErased() {
        assertThat(
                        RetentionDecisions.decide(
                                USUAL, erase("ada", ErasureGround.RETENTION_OVER, LONG_AGO)))
                .containsExactly(new PersonErased(ANN, ErasureGround.RETENTION_OVER, TODAY));
    }

    @Test
    void recordsAreKeptForTwoYearsUnlessAnOrderErasesThemEarlier() {
        var leftTwoYearsAgo = TODAY.minusYears(2);
        refused(
                RetentionRule.STILL_TO_BE_KEPT,
                USUAL,
                erase("ada", ErasureGround.RETENTION_OVER, leftTwoYearsAgo));
        assertThat(
                        RetentionDecisions.decide(
                                USUAL,
                                erase(
                                        "ada",
                                        ErasureGround.RETENTION_OVER,
                                        leftTwoYearsAgo.minusDays(1))))
                .hasSize(1);
        assertThat(
                        RetentionDecisions.decide(
                                USUAL, erase("ada", ErasureGround.ORDERED, leftTwoYearsAgo)))
                .hasSize(1);
    }

    @Test
    void whoIsHereIsNotErased() {
        refused(RetentionRule.STILL_HERE, USUAL, erase("ada", ErasureGround.ORDERED, null));
        refused(
                RetentionRule.STILL_HERE,
                USUAL,
                erase("ada", ErasureGround.ORDERED, TODAY.plusDays(1)));
    }

    @Test
    void nobodyErasesThemselves() {
        refused(RetentionRule.NOT_ONESELF, USUAL, erase("ann", ErasureGround.ORDERED, LONG_AGO));
    }

    @Test
    void theLastAdministratorStays() {
        refused(
                RetentionRule.LAST_ADMINISTRATOR,
                USUAL,
                new ErasePerson(
                        RetentionId.of(ANN),
                        by("ada"),
                        ANN,
                        ErasureGround.ORDERED,
                        LONG_AGO,
                        true));
    }

    @Test
    void aLegalHoldStopsEveryErasureUntilItIsLifted() {
        var placed =
                RetentionDecisions.decide(
                        USUAL, new PlaceLegalHold(RetentionId.of(ANN), by("ada"), ANN, REASON));
        assertThat(placed).containsExactly(new LegalHoldPlaced(ANN, REASON, TODAY));
        refused(RetentionRule.ON_LEGAL_HOLD, HELD, erase("ada", ErasureGround.ORDERED, LONG_AGO));
        assertThat(
                        RetentionDecisions.decide(
                                HELD,
                                new LiftLegalHold(RetentionId.of(ANN), by("ada"), ANN, REASON)))
                .containsExactly(new LegalHoldLifted(ANN, REASON, TODAY));
    }

    @Test
    void erasingAgainChangesNothing() {
        assertThat(
                        RetentionDecisions.decide(
                                new RetentionState(false, true),
                                erase("ada", ErasureGround.ORDERED, LONG_AGO)))
                .isEmpty();
    }

    @Test
    void onlyAnAdministratorErases() {
        refused(
                RetentionRule.ONLY_ADMINISTRATOR,
                USUAL,
                new ErasePerson(
                        RetentionId.of(ANN),
                        new Occasion(new PersonId("dora"), Standing.DECIDER, TODAY),
                        ANN,
                        ErasureGround.ORDERED,
                        LONG_AGO,
                        false));
    }

    private static void refused(
            RetentionRule rule, RetentionState state, RetentionCommand command) {
        assertThatThrownBy(() -> RetentionDecisions.decide(state, command))
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }

    private static ErasePerson erase(String by, ErasureGround ground, @Nullable LocalDate leftOn) {
        return new ErasePerson(RetentionId.of(ANN), by(by), ANN, ground, leftOn, false);
    }

    private static Occasion by(String person) {
        return new Occasion(new PersonId(person), Standing.ADMINISTRATOR, TODAY);
    }
}
