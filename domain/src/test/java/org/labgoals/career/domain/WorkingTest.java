package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.career.domain.CareerScenario.ANA;
import static org.labgoals.career.domain.CareerScenario.TODAY;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.day;
import static org.labgoals.career.domain.CareerScenario.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand.AddExperience;
import org.labgoals.career.domain.CareerCommand.VerifyExperience;
import org.labgoals.career.domain.CareerCommand.WithdrawEntry;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Standing;

class WorkingTest {

    @Test
    void workElsewhereIsEnteredAndVerifiedByTheManager() {
        var ana = aRecord();
        ana.when(work(ana.ana(), "City Hospital", "2018-03-01", "2021-02-28"));
        assertFalse(ana.record().experience(1).orElseThrow().isVerified());
        ana.when(verified(ana.manager(), 1));
        assertTrue(ana.record().experience(1).orElseThrow().isVerified());
        ana.when(verified(ana.manager(), 1));
        assertEquals(2, ana.events());
    }

    @Test
    void nobodyElseEntersItAndNobodyVerifiesTheirOwn() {
        var ana = aRecord();
        ana.refuses(
                work(ana.manager(), "City Hospital", "2018-03-01", null),
                CareerRule.ONLY_THE_PERSON);
        ana.when(work(ana.ana(), "City Hospital", "2018-03-01", null));
        ana.refuses(verified(ana.ana(), 1), CareerRule.ONLY_THE_MANAGER_VERIFIES_EXPERIENCE);
        ana.refuses(
                verified(new Occasion(ANA, Standing.DECIDER, TODAY), 1),
                CareerRule.ONLY_THE_MANAGER_VERIFIES_EXPERIENCE);
        ana.refuses(verified(ana.stranger(), 1), CareerRule.ONLY_THE_MANAGER_VERIFIES_EXPERIENCE);
    }

    @Test
    void itSaysWhereAndWhatAndWhen() {
        var ana = aRecord();
        ana.refuses(work(ana.ana(), " ", "2018-03-01", null), CareerRule.LABORATORY_MISSING);
        ana.refuses(
                new AddExperience(ANA, ana.ana(), text("City"), text(""), null, TODAY, null, null),
                CareerRule.POSITION_MISSING);
        ana.refuses(
                work(ana.ana(), "City", "2018-03-01", "2018-02-28"),
                CareerRule.ENDS_BEFORE_IT_BEGINS);
        ana.refuses(
                work(ana.ana(), "City", "2018-03-01", "2026-11-23"), CareerRule.DAY_IN_THE_FUTURE);
        ana.refuses(work(ana.ana(), "City", "1949-12-31", null), CareerRule.DATE_BEYOND_REASON);
        ana.when(work(ana.ana(), "City", "2018-03-01", "2018-03-01"));
    }

    @Test
    void theSameTwiceIsRefusedUntilTheFirstIsTakenBack() {
        var ana = aRecord().when(work(aRecord().ana(), "City  Hospital", "2018-03-01", null));
        var again = work(ana.ana(), "city hospital", "2018-03-01", "2020-01-01");
        ana.refuses(again, CareerRule.EXPERIENCE_KNOWN);
        ana.when(new WithdrawEntry(ANA, ana.ana(), Entry.EXPERIENCE, 1, text("No end.")));
        ana.when(again);
        assertEquals(2, ana.record().experience().getFirst().number());
        ana.refuses(verified(ana.manager(), 1), CareerRule.NO_SUCH_EXPERIENCE);
    }

    private static AddExperience work(
            Occasion by, String laboratory, String from, @Nullable String until) {
        return new AddExperience(
                ANA,
                by,
                text(laboratory),
                text("Technologist"),
                CareerLevel.ENTRY,
                day(from),
                until == null ? null : day(until),
                null);
    }

    private static VerifyExperience verified(Occasion by, int number) {
        return new VerifyExperience(ANA, by, number, text("A letter."));
    }
}
