package org.labgoals.career.infrastructure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CompetencyGroup;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.FrameworkEvent;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.LevelGuide;
import org.labgoals.career.domain.Place;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.RatingWords;
import org.labgoals.career.domain.TemplateUse;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.platform.projection.GoldenEvents;

class FrameworkEventsGoldenTest {

    private static final CareerFrameworkId ID = CareerFrameworkId.THE_ONE;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void frameworkEventsStayReadableForEver() {
        GoldenEvents.hold(
                FrameworkEvent.class,
                List.of(
                        new FrameworkEvent.FrameworkAdopted(
                                ID, framework(), DAY, "Agreed with the supervisors"),
                        new FrameworkEvent.ExpectationSet(
                                ID,
                                new Place(null, "mls-2"),
                                Expectation.testSystems("test-systems", 3),
                                DAY,
                                "Three benches"),
                        new FrameworkEvent.ExpectationDropped(
                                ID, Place.at(CareerLevel.MID), "experience", DAY, "Not any more")));
    }

    private static Framework framework() {
        return new Framework(
                90,
                List.of(
                        new LevelGuide(
                                CareerLevel.MID,
                                "Take analysis further.",
                                List.of("A part in research"),
                                List.of(
                                        Expectation.experience("experience", 2, CareerLevel.ENTRY),
                                        Expectation.goals(
                                                "quality", 1, Kind.QUALITY_AND_COMPLIANCE),
                                        Expectation.activities(
                                                "teaching",
                                                1,
                                                List.of(ActivityKind.TEACHING),
                                                3)))),
                List.of(
                        new LadderPosition(
                                "mls-2",
                                "MLS II",
                                List.of("Medical technologist II"),
                                CareerLevel.MID,
                                List.of("mls-3"),
                                "Carries the difficult cases.",
                                List.of(
                                        Expectation.credential("credential", List.of("mls-ascp")),
                                        Expectation.competency(
                                                "control", "quality-control", Rating.PROFICIENT),
                                        Expectation.testSystems("test-systems", 3)))),
                List.of(
                        new Competency(
                                "quality-control",
                                "Quality control",
                                CompetencyGroup.QUALITY_AND_COMPLIANCE,
                                new RatingWords("Runs", "Judges", "Chooses", "Designs"))),
                List.of(
                        new TemplateUse(
                                "quality-control",
                                Kind.QUALITY_AND_COMPLIANCE,
                                List.of("quality-control"),
                                ActivityKind.METHOD_IMPLEMENTATION)));
    }
}
