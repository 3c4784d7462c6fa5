package org.labgoals.competency.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.competency.domain.AssessmentRules;
import org.labgoals.competency.domain.AssessmentRulesEvent;
import org.labgoals.competency.domain.AssessmentRulesEvolution;
import org.labgoals.competency.domain.AssessmentRulesState;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvolution;
import org.labgoals.competency.domain.CompetencyRecord;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.TestSystem;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of competency: three aggregates and their rows. */
@Configuration(proxyBeanMethods = false)
class CompetencyWiring {

    private static final String FEATURE = "competency";

    @Bean
    EventSourced testSystems() {
        return new EventSourced(TestSystem.class, TestSystemEvent.class);
    }

    @Bean
    EventSourced competencyRecords() {
        return new EventSourced(CompetencyRecord.class, CompetencyEvent.class);
    }

    @Bean
    EventSourced assessmentRules() {
        return new EventSourced(AssessmentRules.class, AssessmentRulesEvent.class);
    }

    @Bean
    Projection<TestSystemEvent, TestSystemRow> testSystemProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                TestSystemEvent.class,
                TestSystemState.class,
                new EntityRows<>(entities, TestSystemRow.class),
                documents,
                TestSystemRow::new,
                (before, event) -> TestSystemEvolution.evolve(before, event.payload()),
                (row, system) -> {});
    }

    @Bean
    Projection<CompetencyEvent, CompetencyRecordRow> competencyProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                CompetencyEvent.class,
                CompetencyState.class,
                new RowsWithStandings(
                        new EntityRows<>(entities, CompetencyRecordRow.class), entities),
                documents,
                CompetencyRecordRow::new,
                (before, event) ->
                        CompetencyEvolution.evolve(before, event.payload(), event.recorded()),
                CompetencyRecordRow::folded);
    }

    @Bean
    Projection<AssessmentRulesEvent, AssessmentRulesRow> assessmentRulesProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                AssessmentRulesEvent.class,
                AssessmentRulesState.class,
                new EntityRows<>(entities, AssessmentRulesRow.class),
                documents,
                AssessmentRulesRow::new,
                (before, event) -> AssessmentRulesEvolution.evolve(before, event.payload()),
                (row, rules) -> {});
    }
}
