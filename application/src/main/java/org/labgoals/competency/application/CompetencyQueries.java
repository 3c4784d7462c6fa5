package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.AssessmentRulesState;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
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
    private final CompetencyPages pages;
    private final CompetencyHistories histories;
    private final LiveAnswers live;
    private final Today today;

    CompetencyQueries(
            CurrentViewer viewer,
            CompetencySight sight,
            CompetencyRecords records,
            ShippedRules shipped,
            Matrices matrices,
            CompetencyPages pages,
            CompetencyHistories histories,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.shipped = shipped;
        this.matrices = matrices;
        this.pages = pages;
        this.histories = histories;
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
        return pages.now(viewer.get(), person);
    }

    /** A person's competency as a command left it; a repeat is answered the same. */
    public CompetencyPage recordAfter(PersonId person, Outcome outcome) {
        return pages.after(viewer.get(), person, outcome);
    }

    /** A test system as a command left it; a repeat is answered the same. */
    public AnsweredSystem testSystemAfter(Outcome outcome) {
        Objects.requireNonNull(viewer.get());
        return pages.systemAfter(new TestSystemId(outcome.subject()), outcome);
    }

    /** What was recorded about a person's competency, with what was struck since. */
    public CompetencyHistory history(PersonId person) {
        return histories.history(viewer.get(), person);
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
                () -> pages.now(asker, person),
                listener);
    }

    /**
     * As {@link #watch(PersonId, Consumer)}, for the matrix.
     *
     * @param on the day of which it speaks, null for today whatever day that is
     */
    public Watching watchMatrix(
            @Nullable TeamId team,
            @Nullable String section,
            @Nullable LocalDate on,
            Consumer<CompetencyMatrix> listener) {
        var asker = viewer.get();
        return live.watch(
                "competency",
                change -> true,
                () -> matrices.matrix(asker, team, section, on == null ? today.date() : on),
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
}
