package org.labgoals.people.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.people.domain.Laboratory;
import org.labgoals.people.domain.LaboratoryEvent;
import org.labgoals.people.domain.LaboratoryEvolution;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.Person;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.PersonEvolution;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.Team;
import org.labgoals.people.domain.TeamEvent;
import org.labgoals.people.domain.TeamEvolution;
import org.labgoals.people.domain.TeamState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.labgoals.platform.projection.RowsToldOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of people: three aggregates and their rows. */
@Configuration(proxyBeanMethods = false)
class PeopleWiring {

    private static final String FEATURE = "people";

    @Bean
    EventSourced persons() {
        return new EventSourced(Person.class, PersonEvent.class);
    }

    @Bean
    EventSourced teams() {
        return new EventSourced(Team.class, TeamEvent.class);
    }

    @Bean
    EventSourced laboratories() {
        return new EventSourced(Laboratory.class, LaboratoryEvent.class);
    }

    @Bean
    Projection<PersonEvent, PersonRow> personProjection(
            EntityManager entities, RosterInMemory roster, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                PersonEvent.class,
                PersonState.class,
                new RowsToldOf<>(new EntityRows<>(entities, PersonRow.class), roster.held()),
                documents,
                PersonRow::new,
                (before, event) -> PersonEvolution.evolve(before, event.payload()),
                (row, person) -> row.called(person.name().orErased()));
    }

    @Bean
    Projection<TeamEvent, TeamRow> teamProjection(
            EntityManager entities, RosterInMemory roster, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                TeamEvent.class,
                TeamState.class,
                new RowsToldOf<>(new EntityRows<>(entities, TeamRow.class), roster.held()),
                documents,
                TeamRow::new,
                (before, event) -> TeamEvolution.evolve(before, event.payload()),
                (row, team) -> row.called(team.name()));
    }

    @Bean
    Projection<LaboratoryEvent, LaboratoryRow> laboratoryProjection(
            EntityManager entities, RosterInMemory roster, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                LaboratoryEvent.class,
                LaboratoryState.class,
                new RowsToldOf<>(new EntityRows<>(entities, LaboratoryRow.class), roster.held()),
                documents,
                LaboratoryRow::new,
                (before, event) -> LaboratoryEvolution.evolve(before, event.payload()),
                (row, laboratory) -> row.called(laboratory.name()));
    }
}
