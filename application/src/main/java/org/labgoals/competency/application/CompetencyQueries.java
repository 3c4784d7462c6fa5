package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.AssessmentRulesState;
import org.labgoals.competency.domain.AssessmentSchedule;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.Signed;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/**
 * The one way to read test systems and competency records, for the current viewer only; what they
 * may not know of does not exist ({@link org.labgoals.shared.application.NotFound}).
 */
@Component
public class CompetencyQueries {

    private final CurrentViewer viewer;
    private final CompetencySight sight;
    private final CompetencyRecords records;
    private final ShippedRules shipped;
    private final Matrices matrices;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    CompetencyQueries(
            CurrentViewer viewer,
            CompetencySight sight,
            CompetencyRecords records,
            ShippedRules shipped,
            Matrices matrices,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.shipped = shipped;
        this.matrices = matrices;
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Every test system, by section and name, also those out of use. */
    public List<TestSystemState> testSystems() {
        Objects.requireNonNull(viewer.get());
        return records.testSystems().stream().sorted(Matrices.BY_SECTION_AND_NAME).toList();
    }

    /** One test system. */
    public TestSystemState testSystem(TestSystemId id) {
        Objects.requireNonNull(viewer.get());
        return sight.testSystem(id);
    }

    /** The rules of assessment in force that day. */
    public ScheduleRules rules(LocalDate on) {
        Objects.requireNonNull(viewer.get());
        return sight.rulesOn(on);
    }

    /** The changes of the rules that were written down; before the first the shipped ones held. */
    public AssessmentRulesState ruleChanges() {
        Objects.requireNonNull(viewer.get());
        return records.rules();
    }

    /** The rules that hold where nothing was written down. */
    public ScheduleRules shippedRules() {
        return shipped.rules();
    }

    /** A person's competency as of today. */
    public CompetencyPage record(PersonId person) {
        return record(viewer.get(), person);
    }

    /**
     * Who stands how on which test system.
     *
     * @param team null for everybody the viewer may know of
     * @param section of the test systems, null for all
     * @param on the day of which it speaks, by what had happened by then
     */
    public CompetencyMatrix matrix(@Nullable TeamId team, @Nullable String section, LocalDate on) {
        return matrices.matrix(viewer.get(), team, section, on);
    }

    /** Assessments of the person that fall due within so many days, overdue ones first. */
    public List<DueAssessment> dueWithin(PersonId person, int days) {
        var last = today.date().plusDays(days);
        return record(person).systems().stream()
                .flatMap(each -> each.stands().flatMap(it -> due(each.system(), it)).stream())
                .filter(due -> !due.dueOn().isAfter(last))
                .sorted(Comparator.comparing(DueAssessment::dueOn))
                .toList();
    }

    /** The person's completed assessments, the earliest first. */
    public List<CompletedAssessment> completed(PersonId person) {
        return record(person).systems().stream()
                .flatMap(each -> completed(person, each))
                .sorted(Comparator.comparing(CompletedAssessment::on))
                .toList();
    }

    /** Hands the person's competency over now and each time it may have changed, until closed. */
    public Watching watch(PersonId person, Consumer<CompetencyPage> listener) {
        var asker = viewer.get();
        var record = CompetencyRecordId.of(person).value();
        return live.watch(
                "competency",
                change -> change.subjectId().equals(record),
                () -> record(asker, person),
                listener);
    }

    /** As {@link #watch(PersonId, Consumer)}, for the matrix of today. */
    public Watching watchMatrix(
            @Nullable TeamId team, @Nullable String section, Consumer<CompetencyMatrix> listener) {
        var asker = viewer.get();
        return live.watch(
                "competency",
                change -> true,
                () -> matrices.matrix(asker, team, section, today.date()),
                listener);
    }

    private static Optional<DueAssessment> due(TestSystemState system, SystemStanding standing) {
        return Optional.ofNullable(standing.dueOn())
                .map(dueOn -> new DueAssessment(system, standing.status(), dueOn));
    }

    private static Stream<CompletedAssessment> completed(PersonId person, OnSystem each) {
        return each.record().completed().stream()
                .flatMap(
                        assessment ->
                                Stream.ofNullable(assessment.completed())
                                        .map(
                                                signed ->
                                                        new CompletedAssessment(
                                                                person,
                                                                each.system(),
                                                                assessment.number(),
                                                                signed.on(),
                                                                signed.by(),
                                                                signed.entry())));
    }

    private CompetencyPage record(Viewer asker, PersonId person) {
        var day = today.date();
        var seen = sight.of(asker);
        var record = sight.record(seen, person);
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
                .flatMap(CompetencyQueries::mentioned)
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
