package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.objective.application.ObjectivesKnown;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * The one way to read portfolios, for whoever may know of the record; three statements each. Throws
 * {@link org.labgoals.shared.application.NotFound} for whoever may not.
 */
@Component
public class Portfolios {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LATEST_YEARS = 20;

    private final CurrentViewer viewer;
    private final CareerSight sight;
    private final GoalRecords goals;
    private final CredentialCatalogue catalogue;
    private final CurrentFramework frameworks;
    private final ObjectivesKnown objectives;
    private final Today today;

    Portfolios(
            CurrentViewer viewer,
            CareerSight sight,
            GoalRecords goals,
            CredentialCatalogue catalogue,
            CurrentFramework frameworks,
            ObjectivesKnown objectives,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.goals = goals;
        this.catalogue = catalogue;
        this.frameworks = frameworks;
        this.objectives = objectives;
        this.today = today;
    }

    /**
     * The person's portfolio of a period.
     *
     * @param from null for a year before its last day
     * @param until null for today
     * @throws Refused {@link CareerQuestion#PERIOD_ENDS_BEFORE_IT_BEGINS} or {@link
     *     CareerQuestion#DAY_BEYOND_REASON}
     */
    public Portfolio of(PersonId person, @Nullable LocalDate from, @Nullable LocalDate until) {
        var line = sight.person(viewer.get(), person);
        var last = until == null ? today.date() : until;
        var first = from == null ? last.minusYears(1).plusDays(1) : from;
        Refused.when(
                isBeyondReason(first) || isBeyondReason(last), CareerQuestion.DAY_BEYOND_REASON);
        Refused.when(last.isBefore(first), CareerQuestion.PERIOD_ENDS_BEFORE_IT_BEGINS);
        var period = new Period(first, last);
        var record = sight.record(person);
        List<GoalOfCareer> all = goals.careerOf(person);
        Map<org.labgoals.goal.domain.GoalId, GoalOfCareer> byId =
                all.stream().collect(Collectors.toMap(GoalOfCareer::id, Function.identity()));
        return new Portfolio(
                line,
                first,
                last,
                record.wins().stream()
                        .filter(win -> period.has(win.on()))
                        .sorted(Comparator.comparing(Win::on).thenComparing(Win::number).reversed())
                        .toList(),
                all.stream()
                        .filter(goal -> period.has(goal.achievedOn()))
                        .sorted(
                                Comparator.comparing(
                                                (GoalOfCareer goal) ->
                                                        String.valueOf(goal.achievedOn()))
                                        .reversed())
                        .toList(),
                record.credentials().stream()
                        .filter(
                                credential ->
                                        credential.validities().stream()
                                                .anyMatch(each -> period.has(each.from())))
                        .toList(),
                record.ceActivities().stream()
                        .filter(course -> period.has(course.on()))
                        .sorted(Comparator.comparing(CeActivity::on).reversed())
                        .toList(),
                record.activities().stream()
                        .filter(activity -> period.has(activity.on()))
                        .filter(activity -> !activity.awaitsConfirmation())
                        .sorted(Comparator.comparing(ProfessionalActivity::on).reversed())
                        .toList(),
                byId,
                competencies(),
                objectives(record.wins()),
                catalogue.rules());
    }

    /** As the framework calls them today. */
    private Map<String, String> competencies() {
        return frameworks.get().inForceOn(today.date()).content().competencies().stream()
                .collect(Collectors.toMap(Competency::key, Competency::name));
    }

    /** Those that the viewer may know of. */
    private Map<ObjectiveId, PersonalText> objectives(List<Win> wins) {
        Map<ObjectiveId, PersonalText> named = new HashMap<>();
        wins.stream()
                .map(Win::objective)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                        id ->
                                objectives
                                        .find(viewer.get(), id)
                                        .ifPresent(found -> named.put(id, found.plan().title())));
        return named;
    }

    private boolean isBeyondReason(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(today.date().plusYears(LATEST_YEARS));
    }

    private record Period(LocalDate from, LocalDate until) {

        boolean has(@Nullable LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
