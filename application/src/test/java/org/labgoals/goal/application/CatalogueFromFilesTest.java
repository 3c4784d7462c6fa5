package org.labgoals.goal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Advice;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.WritingCoach;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonalText;

class CatalogueFromFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Catalogue catalogue = new CatalogueFromFiles();

    @Test
    void twelveTemplatesShip() {
        assertEquals(
                List.of(
                        "certification",
                        "quality-control",
                        "advanced-techniques",
                        "lis-upgrade",
                        "interdepartmental-collaboration",
                        "leadership",
                        "research",
                        "continuing-education",
                        "turnaround-time",
                        "patient-safety",
                        "regulatory-compliance",
                        "patient-interaction"),
                catalogue.templates().stream().map(GoalTemplate::key).toList());
    }

    @Test
    void everyTemplateIsComplete() {
        for (GoalTemplate template : catalogue.templates()) {
            String key = template.key();
            assertFalse(
                    template.title().isBlank()
                            || template.summary().isBlank()
                            || template.why().isBlank(),
                    key);
            assertTrue(template.months() >= 3 && template.months() <= 24, key);
            assertFalse(template.levels().isEmpty(), key);
            assertFalse(template.points().isEmpty(), key);
            assertTrue(template.competencies().size() >= 2, key);
            assertFalse(template.activity().isBlank(), key);
            assertFalse(template.measures().isEmpty(), key);
            assertEquals(template.measures().size(), template.measureHints().size(), key);
            assertTrue(template.measureHints().stream().noneMatch(String::isBlank), key);
            for (Measure measure : template.measures()) {
                assertTrue(measure.hasTarget(), key);
                if (measure.form() == MeasureForm.NUMERIC) {
                    assertNotNull(measure.unit(), key);
                    assertNotNull(measure.direction(), key);
                }
            }
        }
    }

    @Test
    void everyKindAndEveryPointIsServedBySomeTemplate() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<CriterionPoint> points = EnumSet.noneOf(CriterionPoint.class);
        for (GoalTemplate template : catalogue.templates()) {
            kinds.add(template.kind());
            points.addAll(template.points());
        }
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        assertEquals(EnumSet.allOf(CriterionPoint.class), points);
    }

    @Test
    void everyLevelHasGuidanceAndTemplates() {
        for (CareerLevel level : CareerLevel.values()) {
            assertFalse(catalogue.guidance(level).focus().isBlank());
            assertTrue(catalogue.guidance(level).aims().size() >= 4);
            assertTrue(
                    catalogue.templates().stream().anyMatch(one -> one.levels().contains(level)));
        }
    }

    @Test
    void aPlanFromATemplateNeedsOnlyItsBaselinesAndTheSentencesHow() {
        for (GoalTemplate template : catalogue.templates()) {
            List<CriterionMet> criteria =
                    template.points().stream()
                            .map(CriterionPoint::criterion)
                            .distinct()
                            .map(
                                    criterion ->
                                            new CriterionMet(
                                                    criterion,
                                                    Set.of(),
                                                    PersonalText.of("As agreed.")))
                            .toList();
            GoalPlan plan =
                    new GoalPlan(
                            PersonalText.of(template.title()),
                            PersonalText.of(template.why()),
                            template.kind(),
                            template.horizon(),
                            TODAY,
                            TODAY.plusMonths(template.months()),
                            template.key(),
                            template.softSkills(),
                            template.measures(),
                            criteria,
                            List.of(),
                            null,
                            List.of());
            List<String> advice =
                    WritingCoach.advise(plan, template.months(), TODAY).stream()
                            .map(Advice::key)
                            .filter(key -> !key.equals("baseline-missing"))
                            .toList();
            assertEquals(List.of(), advice, template.key());
        }
    }
}
