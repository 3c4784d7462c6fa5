package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.career.domain.CareerScenario.ANA;
import static org.labgoals.career.domain.CareerScenario.TODAY;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.day;
import static org.labgoals.career.domain.CareerScenario.text;

import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand.AskForMentor;
import org.labgoals.career.domain.CareerCommand.EndMentoring;
import org.labgoals.career.domain.CareerCommand.OfferMentoring;
import org.labgoals.career.domain.CareerCommand.RateCompetency;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Standing;

class MasteringTest {

    @Test
    void theManagerRatesWithAReasonAndTheRatingHoldsUntilTheNext() {
        var ana = aRecord().on("2026-01-10");
        ana.when(rated(ana.manager(), Rating.COMPETENT));
        ana.on("2026-06-10").when(rated(ana.manager(), Rating.PROFICIENT));
        assertEquals(Rating.COMPETENT, rating(ana, "2026-06-09"));
        assertEquals(Rating.PROFICIENT, rating(ana, "2026-06-10"));
        assertEquals(true, ana.record().rating("root-cause-analysis", day("2026-01-09")).isEmpty());
    }

    @Test
    void ratingTheSameAgainChangesNothing() {
        var ana = aRecord();
        ana.when(rated(ana.manager(), Rating.EXPERT)).when(rated(ana.manager(), Rating.EXPERT));
        assertEquals(1, ana.events());
    }

    @Test
    void nobodyRatesThemselves() {
        var ana = aRecord();
        ana.refuses(rated(ana.ana(), Rating.EXPERT), CareerRule.ONLY_THE_MANAGER_RATES);
        ana.refuses(
                rated(new Occasion(ANA, Standing.DECIDER, TODAY), Rating.EXPERT),
                CareerRule.ONLY_THE_MANAGER_RATES);
    }

    @Test
    void aRatingNamesACompetencyAndSaysWhy() {
        var ana = aRecord();
        ana.refuses(
                new RateCompetency(ANA, ana.manager(), "Free text!", Rating.EXPERT, text("Yes.")),
                CareerRule.NO_SUCH_COMPETENCY);
        ana.refuses(
                new RateCompetency(ANA, ana.manager(), "validation", Rating.EXPERT, text("")),
                CareerRule.REASON_MISSING);
    }

    @Test
    void aMentorIsAskedForAndOfferedPerCompetencyUntilItIsEnded() {
        var ana = aRecord();
        ana.when(new AskForMentor(ANA, ana.ana(), "validation", null));
        ana.when(new AskForMentor(ANA, ana.ana(), "validation", null));
        ana.when(new OfferMentoring(ANA, ana.ana(), "root-cause-analysis", text("Fridays.")));
        assertEquals(2, ana.events());
        assertEquals(2, ana.record().mentoring().size());
        ana.when(new EndMentoring(ANA, ana.ana(), Mentoring.Side.ASKED, "validation"));
        ana.when(new EndMentoring(ANA, ana.ana(), Mentoring.Side.ASKED, "validation"));
        assertEquals(3, ana.events());
        assertEquals(Mentoring.Side.OFFERED, ana.record().mentoring().getFirst().side());
    }

    @Test
    void anotherNoteTakesThePlaceOfTheFirst() {
        var ana = aRecord();
        ana.when(new OfferMentoring(ANA, ana.ana(), "validation", text("Fridays.")));
        ana.when(new OfferMentoring(ANA, ana.ana(), "validation", text("Mondays.")));
        assertEquals(text("Mondays."), ana.record().mentoring().getFirst().note());
        assertEquals(1, ana.record().mentoring().size());
    }

    @Test
    void nobodyAsksOrOffersForSomebodyElse() {
        var ana = aRecord();
        ana.refuses(
                new AskForMentor(ANA, ana.manager(), "validation", null),
                CareerRule.ONLY_THE_PERSON);
        ana.refuses(
                new OfferMentoring(ANA, ana.manager(), "validation", null),
                CareerRule.ONLY_THE_PERSON);
    }

    private static RateCompetency rated(Occasion by, Rating rating) {
        return new RateCompetency(
                ANA, by, "root-cause-analysis", rating, text("Led three investigations."));
    }

    private static Rating rating(CareerScenario ana, String on) {
        return ana.record().rating("root-cause-analysis", day(on)).orElseThrow().rating();
    }
}
