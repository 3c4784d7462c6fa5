package org.labgoals.work.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.Balance;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.objective.application.FindObjectives;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.work.application.YearAhead.Day;
import org.labgoals.work.application.YearAhead.Of;
import org.springframework.stereotype.Component;

/** The one way to read the year ahead: the viewer's own and no other. */
@Component
public class YearQueries {

    private final CurrentViewer viewer;
    private final GoalQueries goals;
    private final CareerQueries careers;
    private final ObjectiveQueries objectives;
    private final ReviewQueries reviews;
    private final List<TellsWhatIsOwed> features;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    YearQueries(
            CurrentViewer viewer,
            GoalQueries goals,
            CareerQueries careers,
            ObjectiveQueries objectives,
            ReviewQueries reviews,
            List<TellsWhatIsOwed> features,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.goals = goals;
        this.careers = careers;
        this.objectives = objectives;
        this.reviews = reviews;
        this.features = List.copyOf(features);
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** The viewer's year. */
    public YearAhead year() {
        var asker = viewer.get();
        var now = today.date();
        var last = YearAhead.lastDay(now);
        var own =
                goals.find(FindGoals.ownedBy(asker.person())).items().stream()
                        .map(GoalLine::state)
                        .toList();
        List<Day> days = new ArrayList<>();
        own.stream()
                .filter(YearQueries::isUnderWay)
                .flatMap(YearQueries::target)
                .forEach(days::add);
        owed(asker, now).forEach(days::add);
        credentials(asker).forEach(days::add);
        periods().forEach(days::add);
        reviews.cycles().stream()
                .map(line -> line.cycle())
                .filter(cycle -> !cycle.isClosed())
                .flatMap(YearQueries::parts)
                .forEach(days::add);
        days.removeIf(day -> day.on().isBefore(now) || day.on().isAfter(last));
        return YearAhead.of(now, days, Balance.of(own, now));
    }

    private static boolean isUnderWay(GoalState goal) {
        return goal.status() == GoalStatus.ACTIVE || goal.status() == GoalStatus.REVIEWED;
    }

    private static Stream<Day> target(GoalState goal) {
        var of = goal.plan().horizon() == Horizon.LONG_TERM ? Of.LONG_TERM : Of.IMMEDIATE;
        return Stream.ofNullable(goal.plan().targetDate())
                .map(
                        on ->
                                new Day(
                                        on,
                                        of,
                                        null,
                                        goal.plan().title(),
                                        "goals/" + goal.id().value()));
    }

    /** Without the credentials, which are looked at for the whole year, and without the goals. */
    private Stream<Day> owed(Viewer asker, LocalDate now) {
        var owed =
                features.stream()
                        .flatMap(feature -> feature.owed(Set.of(asker.person()), now).stream())
                        .filter(one -> one.about() != About.CREDENTIAL)
                        .filter(one -> !one.what().equals("reach-target"))
                        .distinct()
                        .toList();
        var people = directory.people(owed.stream().map(Owed::person).distinct().toList());
        return owed.stream().flatMap(one -> owed(one, people));
    }

    private static Stream<Day> owed(Owed owed, Map<PersonId, PersonLine> people) {
        return Stream.ofNullable(owed.due())
                .map(on -> new Day(on, Of.OWED, owed.what(), title(owed, people), owed.address()));
    }

    /** With the name of whose record it stands in, where that is somebody else's. */
    private static @Nullable PersonalText title(Owed owed, Map<PersonId, PersonLine> people) {
        var person = people.get(owed.person());
        var title = owed.title();
        if (person == null || owed.by().equals(owed.person())) {
            return title;
        }
        return PersonalText.of(
                title == null ? person.name() : person.name() + ", " + title.orErased());
    }

    private Stream<Day> credentials(Viewer asker) {
        var rules = careers.rules();
        return careers.record(asker.person()).record().credentials().stream()
                .filter(credential -> credential.lapse() == null)
                .flatMap(
                        credential ->
                                Stream.ofNullable(credential.expiresOn())
                                        .map(
                                                on ->
                                                        new Day(
                                                                on,
                                                                Of.OWED,
                                                                "renew-credential",
                                                                PersonalText.of(
                                                                        rules.category(
                                                                                        credential
                                                                                                .category())
                                                                                .map(
                                                                                        CredentialCategory
                                                                                                ::name)
                                                                                .orElse(
                                                                                        credential
                                                                                                .category())),
                                                                "career?show=credential-"
                                                                        + credential.number())));
    }

    private Stream<Day> periods() {
        return objectives.find(FindObjectives.ALL).items().stream()
                .map(line -> line.state())
                .filter(objective -> objective.isOpen())
                .flatMap(
                        objective ->
                                day(
                                        objective.plan().until(),
                                        "objective-ends",
                                        objective.plan().title(),
                                        "objectives/" + objective.id().value()));
    }

    private static Stream<Day> parts(ReviewCycleState cycle) {
        var deadlines = cycle.plan().deadlines();
        return Stream.of(ReviewPart.values())
                .flatMap(
                        part ->
                                day(
                                        switch (part) {
                                            case SELF_ASSESSMENT -> deadlines.selfAssessment();
                                            case ASSESSMENT -> deadlines.assessment();
                                            case TALK -> deadlines.talk();
                                            case ACKNOWLEDGEMENT -> deadlines.acknowledgement();
                                        },
                                        "cycle-" + Kebab.of(part),
                                        cycle.name(),
                                        "reviews"));
    }

    private static Stream<Day> day(
            @Nullable LocalDate on, String what, PersonalText title, String address) {
        return Stream.ofNullable(on)
                .map(each -> new Day(each, Of.LABORATORY, what, title, address));
    }

    /** Hands the viewer's year over now and each time something in it may have changed. */
    public Watching watch(Consumer<YearAhead> listener) {
        var asker = viewer.get();
        return live.watch(
                List.of("goal", "career", "objective", "review", "competency"),
                change -> concerns(asker, change),
                () -> ActingAs.call(asker, this::year),
                listener);
    }

    /** An objective's period concerns everybody; else each feature says whom a change concerns. */
    private boolean concerns(Viewer asker, ProjectionSignals.Changed change) {
        return change.feature().equals("objective")
                || features.stream()
                        .filter(each -> each.feature().equals(change.feature()))
                        .anyMatch(each -> each.concerns(asker.person(), change.subjectId()));
    }
}
