package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What helps to write a good goal. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue", description = "What helps to write a good goal")
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/templates")
    @Operation(summary = "List the goal templates")
    ListAnswer<Template> templates(Paging paging) {
        return ListAnswer.of(catalogue.templates(), paging, Template::of);
    }

    @GetMapping("/levels")
    @Operation(summary = "List the career levels with what each should aim at")
    ListAnswer<Level> levels(Paging paging) {
        List<CareerLevel> levels = Arrays.asList(CareerLevel.values());
        return ListAnswer.of(levels, paging, level -> Level.of(catalogue.guidance(level)));
    }

    @Schema(name = "Template")
    record Template(
            @Schema(example = "turnaround-time") String key,
            String title,
            String summary,
            String why,
            Kind kind,
            Horizon horizon,
            Set<CareerLevel> levels,
            @Schema(description = "how long it usually takes") int months,
            List<GoalAnswer.MeasureLine> measures,
            List<Points> criteria,
            Set<SoftSkill> softSkills,
            List<String> competencies,
            String activity) {

        static Template of(GoalTemplate template) {
            return new Template(
                    template.key(),
                    template.title(),
                    template.summary(),
                    template.why(),
                    template.kind(),
                    template.horizon(),
                    template.levels(),
                    template.months(),
                    template.measures().stream().map(MeasureOut::suggested).toList(),
                    Points.of(template.points()),
                    template.softSkills(),
                    template.competencies(),
                    template.activity());
        }
    }

    @Schema(name = "TemplateCriterion")
    record Points(Criterion criterion, List<CriterionPoint> points) {

        static List<Points> of(Set<CriterionPoint> points) {
            return Arrays.stream(Criterion.values())
                    .map(
                            criterion ->
                                    new Points(
                                            criterion,
                                            points.stream()
                                                    .filter(point -> point.criterion() == criterion)
                                                    .sorted()
                                                    .toList()))
                    .filter(met -> !met.points().isEmpty())
                    .toList();
        }
    }

    @Schema(name = "LevelGuidance")
    record Level(CareerLevel level, String focus, List<String> aims) {

        static Level of(Catalogue.LevelGuidance guidance) {
            return new Level(guidance.level(), guidance.focus(), guidance.aims());
        }
    }
}
