package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.AssessmentSchedule;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvolution;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.Signed;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** Puts a person's page together: as it is, or as a command left it. */
@Component
class CompetencyPages {

    /** As long as an answer is remembered for whoever asks again. */
    private static final int DAYS_REMEMBERED = 7;

    private final CompetencySight sight;
    private final RecordedEvents events;
    private final Directory directory;
    private final Today today;

    CompetencyPages(
            CompetencySight sight, RecordedEvents events, Directory directory, Today today) {
        this.sight = sight;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    /** As of today. */
    CompetencyPage now(Viewer asker, PersonId person) {
        var seen = sight.of(asker);
        return page(asker, seen, sight.record(seen, person), today.date());
    }

    /** As the command left it, so that a repeated request is answered the same. */
    CompetencyPage after(Viewer asker, PersonId person, Outcome outcome) {
        var seen = sight.of(asker);
        sight.record(seen, person);
        var until = until(history(person), outcome);
        var record = CompetencyState.none(person);
        for (var event : until) {
            record = CompetencyEvolution.evolve(record, event.payload(), event.recorded());
        }
        return page(asker, seen, record, dayOf(until, outcome));
    }

    /** The test system as the command left it. */
    AnsweredSystem systemAfter(TestSystemId id, Outcome outcome) {
        var until = until(events.of(TestSystemEvent.class, id.value()), outcome);
        @Nullable TestSystemState system = null;
        for (var event : until) {
            system = TestSystemEvolution.evolve(system, event.payload());
        }
        return new AnsweredSystem(
                system == null ? sight.testSystem(id) : system, dayOf(until, outcome));
    }

    private List<RecordedEvent<CompetencyEvent>> history(PersonId person) {
        return events.of(CompetencyEvent.class, CompetencyRecordId.of(person).value());
    }

    private static <E> List<RecordedEvent<E>> until(List<RecordedEvent<E>> all, Outcome outcome) {
        return all.stream().filter(event -> event.sequence() <= outcome.version()).toList();
    }

    /** A repeat speaks of the day on which it was done. */
    private <E> LocalDate dayOf(List<RecordedEvent<E>> until, Outcome outcome) {
        var now = today.date();
        if (!outcome.repeated() || until.isEmpty()) {
            return now;
        }
        var done = until.getLast().recordedAt().atZone(directory.zone()).toLocalDate();
        return done.isBefore(now.minusDays(DAYS_REMEMBERED)) ? now : done;
    }

    private CompetencyPage page(Viewer asker, Sight seen, CompetencyState record, LocalDate day) {
        var person = record.person();
        var rules = sight.rulesOn(day);
        var assessor = sight.assessor(asker, day);
        boolean oneself = asker.person().equals(person);
        var systems =
                sight.visible(seen, record).stream()
                        .sorted(Matrices.BY_SECTION_AND_NAME)
                        .map(
                                system ->
                                        new OnSystem(
                                                system,
                                                record.on(system.id()),
                                                AssessmentSchedule.on(
                                                                day,
                                                                record.dates(system.id()),
                                                                system,
                                                                rules)
                                                        .orElse(null),
                                                !oneself && assessor.covers(system, day)))
                        .toList();
        var places =
                asker.is(Role.ADMINISTRATOR) || sight.standing(asker, person) == Standing.DECIDER;
        return new CompetencyPage(
                directory.person(person).orElseThrow(),
                day,
                seen.seesWhole(person) ? record.duties() : List.of(),
                systems,
                directory.people(mentioned(record)),
                places);
    }

    private static Set<PersonId> mentioned(CompetencyState record) {
        return record.systems().stream()
                .flatMap(CompetencyPages::mentioned)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<PersonId> mentioned(SystemRecord system) {
        var elements =
                system.assessments().stream()
                        .flatMap(each -> each.elements().stream())
                        .map(AssessedElement::observer);
        var steps =
                Stream.of(
                                system.trainings(),
                                system.clearances(),
                                system.assessments().stream()
                                        .flatMap(
                                                each ->
                                                        Stream.concat(
                                                                each.retrainings().stream(),
                                                                Stream.ofNullable(
                                                                        each.completed())))
                                        .toList())
                        .flatMap(List::stream)
                        .map(Signed::by);
        return Stream.concat(elements, steps);
    }
}
