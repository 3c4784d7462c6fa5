package org.labgoals.goal.infrastructure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.annotation.Testable;
import org.labgoals.career.application.CredentialCatalogue;
import org.labgoals.career.application.CredentialCatalogueFromFile;
import org.labgoals.career.application.CurrentFramework;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.indicator.application.IndicatorRecords;
import org.labgoals.objective.application.ObjectiveRecords;
import org.labgoals.objective.application.ObjectivesKnown;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Leaving;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.CyclesKnown;
import org.labgoals.review.application.ReviewHistory;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.mockito.Mockito;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The platform and the feature goal, with a directory that says: Ann and Bob are Mia's, Cid is
 * nobody's, Dora reaches everybody.
 */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.labgoals.platform",
            "org.labgoals.shared.application",
            "org.labgoals.goal.application",
            "org.labgoals.audit.application",
            "org.labgoals.audit.infrastructure",
            "org.labgoals.goal.infrastructure"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.labgoals\\.(platform\\.(parcel\\..*|.*Test.*)"
                                    + "|audit\\.application\\.(Review|HistoryOfReview|Feedback|Exports|EvidencePackets).*)"))
@EntityScan("org.labgoals.goal.infrastructure")
@EnableJpaRepositories("org.labgoals.goal.infrastructure")
class GoalsLaboratory {

    static final PersonId MIA = new PersonId("mia");
    static final TeamId TEAM = new TeamId("days");
    private static final Set<PersonId> MIAS = Set.of(new PersonId("ann"), new PersonId("bob"));

    @Bean
    CurrentViewer currentViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }

    @Bean
    Today today() {
        return () -> LocalDate.now(ZoneId.of("America/Chicago"));
    }

    /**
     * The audit history also tells careers, competency, indicators and reviews; there are none
     * here.
     */
    @Bean
    CredentialCatalogue credentials() {
        return new CredentialCatalogueFromFile();
    }

    @Bean
    CurrentFramework framework() {
        return Mockito.mock(CurrentFramework.class);
    }

    @Bean
    CompetencyRecords competency() {
        return Mockito.mock(CompetencyRecords.class);
    }

    @Bean
    IndicatorRecords indicators() {
        return Mockito.mock(IndicatorRecords.class);
    }

    @Bean
    ObjectivesKnown objectivesKnown() {
        return Mockito.mock(ObjectivesKnown.class);
    }

    @Bean
    Leaving leaving() {
        return Mockito.mock(Leaving.class);
    }

    @Bean
    ReviewHistory reviewHistory() {
        return Mockito.mock(ReviewHistory.class);
    }

    @Bean
    CyclesKnown cyclesKnown() {
        return Mockito.mock(CyclesKnown.class);
    }

    @Bean
    ObjectiveRecords objectives() {
        return new SampleObjectives();
    }

    @Bean
    Directory directory() {
        return new Directory() {
            @Override
            public Optional<PersonLine> person(PersonId person) {
                return Optional.of(line(person));
            }

            @Override
            public Map<PersonId, PersonLine> people(Collection<PersonId> ids) {
                Map<PersonId, PersonLine> lines = new HashMap<>();
                ids.forEach(id -> lines.put(id, line(id)));
                return lines;
            }

            @Override
            public List<PersonId> decidersOf(PersonId owner, LocalDate on) {
                return MIAS.contains(owner) ? List.of(MIA) : List.of();
            }

            @Override
            public Reach reachOf(Viewer viewer, LocalDate on) {
                if (viewer.is(Role.DIRECTOR)) {
                    return new Reach.Everybody();
                }
                return new Reach.These(viewer.person().equals(MIA) ? MIAS : Set.of());
            }

            @Override
            public List<PersonLine> everybodyIn(Reach reach) {
                return MIAS.stream().map(GoalsLaboratory::line).toList();
            }

            @Override
            public Map<PersonId, PersonLine> people(Collection<PersonId> ids, LocalDate on) {
                return people(ids);
            }

            @Override
            public List<PersonLine> everybodyIn(Reach reach, LocalDate on) {
                return everybodyIn(reach);
            }

            @Override
            public Set<PersonId> membersOf(TeamId team, LocalDate on) {
                return team.equals(TEAM) ? Set.of(new PersonId("ann")) : Set.of();
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("America/Chicago");
            }
        };
    }

    private static PersonLine line(PersonId id) {
        return new PersonLine(
                id, id.value(), Set.of(Role.TECHNOLOGIST), null, null, List.of(), null, true);
    }
}
