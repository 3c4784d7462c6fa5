package org.labgoals.goal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.api.ApiUnderTest;
import org.labgoals.shared.domain.PersonalText;

/** The catalogue over HTTP. */
class CatalogueApiTest {

    private final Catalogue catalogue = mock();
    private final ApiUnderTest api = new ApiUnderTest(new CatalogueController(catalogue));

    @Test
    void aTemplateTellsItsPointsUnderTheirCriteria() {
        when(catalogue.templates())
                .thenReturn(
                        List.of(
                                new GoalTemplate(
                                        "turnaround-time",
                                        "Faster",
                                        "In short",
                                        "Why",
                                        Kind.QUALITY_AND_COMPLIANCE,
                                        Horizon.IMMEDIATE,
                                        Set.of(CareerLevel.MID),
                                        6,
                                        List.of(Measure.milestone(PersonalText.of("Done"))),
                                        Set.of(
                                                CriterionPoint.EFFICIENCY_AND_ACCURACY,
                                                CriterionPoint.TEAM_PROJECTS),
                                        Set.of(SoftSkill.TEAMWORK),
                                        List.of("Analysis"),
                                        "method")));

        var template = api.get("/api/v1/templates").json().path("items").get(0);

        assertThat(template.path("key").asString()).isEqualTo("turnaround-time");
        assertThat(template.path("criteria").get(0).path("criterion").asString())
                .isEqualTo("healthcare-outcomes");
        assertThat(template.path("criteria").get(0).path("points").get(0).asString())
                .isEqualTo("efficiency-and-accuracy");
        assertThat(template.path("levels").get(0).asString()).isEqualTo("mid");
    }

    @Test
    void eachLevelSaysWhatToAimAt() {
        when(catalogue.guidance(any()))
                .thenAnswer(
                        call ->
                                new Catalogue.LevelGuidance(
                                        call.getArgument(0), "Foundation", List.of("Accuracy")));

        var levels = api.get("/api/v1/levels").json();

        assertThat(levels.path("total").asInt()).isEqualTo(3);
        assertThat(levels.path("items").get(0).path("level").asString()).isEqualTo("entry");
        assertThat(levels.path("items").get(0).path("aims").get(0).asString())
                .isEqualTo("Accuracy");
    }
}
