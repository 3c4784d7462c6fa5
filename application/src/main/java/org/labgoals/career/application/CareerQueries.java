package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.EmployerAssessment;
import org.labgoals.career.domain.Maintenance;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/**
 * The one way to read career records. Every question is answered for the current viewer only; what
 * they may not know of does not exist ({@link NotFound}). Each answer costs a fixed number of
 * statements, however many people or years it covers.
 */
@Component
public class CareerQueries {

    private static final Comparator<CredentialLine> BY_EXPIRY =
            Comparator.comparing(
                            (CredentialLine line) -> line.credential().expiresOn(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(line -> line.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(line -> line.credential().number());

    private final CurrentViewer viewer;
    private final CareerSight sight;
    private final CareerRecords records;
    private final EmployerAssessments assessments;
    private final CredentialCatalogue catalogue;
    private final Directory directory;
    private final PeopleQueries people;
    private final LiveAnswers live;
    private final Today today;

    CareerQueries(
            CurrentViewer viewer,
            CareerSight sight,
            CareerRecords records,
            EmployerAssessments assessments,
            CredentialCatalogue catalogue,
            Directory directory,
            PeopleQueries people,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.directory = directory;
        this.people = people;
        this.live = live;
        this.today = today;
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Which credentials there are and what they ask for; no secret from anybody signed in. */
    public CredentialRules rules() {
        return catalogue.rules();
    }

    /** A person's record with its meters. */
    public RecordPage record(PersonId person) {
        return record(viewer.get(), person);
    }

    /**
     * The record as it stood after so many of its events, for an answer that repeats an earlier
     * one.
     */
    public RecordPage atVersion(PersonId person, long version) {
        Viewer asker = viewer.get();
        var found = sight.person(asker, person);
        var now = sight.record(person);
        return page(asker, found, now.version() == version ? now : replayed(person, version));
    }

    /** The credentials of the viewer and everybody in their reach, what expires first first. */
    public List<CredentialLine> credentials() {
        return credentials(viewer.get(), null);
    }

    /** As {@link #credentials()}, only of who is in the team today. */
    public List<CredentialLine> credentials(@Nullable TeamId team) {
        return credentials(viewer.get(), team);
    }

    /** Mentoring that others say they gave the viewer, and that the viewer has not confirmed. */
    public List<ToConfirm> toConfirm() {
        return toConfirm(viewer.get().person());
    }

    /** As {@link #watch}, for what waits for the viewer to confirm, in whoever's record. */
    public Watching watchToConfirm(Consumer<List<ToConfirm>> listener) {
        var asker = viewer.get().person();
        return live.watch(
                CareerCommands.FEATURE,
                change -> CareerRecordId.person(change.subjectId()).isPresent(),
                () -> toConfirm(asker),
                listener);
    }

    private List<ToConfirm> toConfirm(PersonId asker) {
        var waiting = records.awaiting(asker);
        var mentors = directory.people(waiting.stream().map(CareerState::person).toList());
        return waiting.stream()
                .flatMap(
                        record ->
                                record.activities().stream()
                                        .filter(
                                                one ->
                                                        one.awaitsConfirmation()
                                                                && asker.equals(one.colleague()))
                                        .map(
                                                one ->
                                                        new ToConfirm(
                                                                known(mentors, record.person()),
                                                                one)))
                .toList();
    }

    /**
     * Mentoring as the colleague it names sees it, confirmed or not.
     *
     * @throws NotFound where the viewer is not the colleague
     */
    public ToConfirm named(PersonId person, int number) {
        var asker = viewer.get().person();
        return sight.record(person)
                .activity(number)
                .filter(one -> asker.equals(one.colleague()))
                .map(one -> new ToConfirm(known(directory.people(List.of(person)), person), one))
                .orElseThrow(() -> new NotFound("There is no such entry."));
    }

    /** Who asks for a mentor and who offers mentoring, among the people the viewer knows of. */
    public List<MentoringLine> mentoring() {
        var known = known();
        return records.mentoring().stream()
                .filter(record -> known.containsKey(record.person()))
                .flatMap(
                        record ->
                                record.mentoring().stream()
                                        .map(
                                                one ->
                                                        new MentoringLine(
                                                                known(known, record.person()),
                                                                one)))
                .sorted(Comparator.comparing(line -> line.mentoring().competency()))
                .toList();
    }

    /**
     * Hands the record to the listener now and each time it may have changed, on whatever thread,
     * as the viewer who asks now, until closed.
     */
    public Watching watch(PersonId person, Consumer<RecordPage> listener) {
        Viewer asker = viewer.get();
        var subject = CareerRecordId.of(person).value();
        return live.watch(
                CareerCommands.FEATURE,
                change -> change.subjectId().equals(subject),
                () -> record(asker, person),
                listener);
    }

    /** As {@link #watch}, for the credentials across people. */
    public Watching watchCredentials(Consumer<List<CredentialLine>> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                CareerCommands.FEATURE,
                change ->
                        CareerRecordId.person(change.subjectId())
                                .filter(person -> sight.mayKnow(asker, person))
                                .isPresent(),
                () -> credentials(asker, null),
                listener);
    }

    RecordPage record(Viewer asker, PersonId person) {
        return page(asker, sight.person(asker, person), sight.record(person));
    }

    private CareerState replayed(PersonId person, long version) {
        var state =
                CareerFold.of(
                        sight.history(person).stream()
                                .filter(event -> event.sequence() <= version)
                                .toList());
        return state == null ? CareerState.empty(person) : state;
    }

    private RecordPage page(Viewer asker, PersonLine person, CareerState record) {
        var rules = catalogue.rules();
        var day = today.date();
        var assessed = assessments.of(person.id());
        return new RecordPage(
                person,
                day,
                sight.standing(asker, person.id()),
                record,
                assessed,
                Maintenance.everyCycle(day, record, assessed, rules),
                rules,
                directory.people(mentioned(record)));
    }

    private static Set<PersonId> mentioned(CareerState record) {
        Set<PersonId> mentioned = new LinkedHashSet<>();
        mentioned.add(record.person());
        for (var credential : record.credentials()) {
            var verification = credential.verification();
            if (verification != null) {
                mentioned.add(verification.by());
            }
        }
        for (var activity : record.activities()) {
            if (activity.colleague() != null) {
                mentioned.add(activity.colleague());
            }
        }
        for (var work : record.experience()) {
            var verification = work.verification();
            if (verification != null) {
                mentioned.add(verification.by());
            }
        }
        record.ratings().forEach(rating -> mentioned.add(rating.source().by()));
        return mentioned;
    }

    private List<CredentialLine> credentials(Viewer asker, @Nullable TeamId team) {
        var rules = catalogue.rules();
        var day = today.date();
        var reach = sight.reachOf(asker);
        var lines =
                new HashMap<>(
                        directory.everybodyIn(reach).stream()
                                .collect(Collectors.toMap(PersonLine::id, Function.identity())));
        directory.person(asker.person()).ifPresent(own -> lines.put(own.id(), own));
        if (team != null) {
            lines.keySet().retainAll(directory.membersOf(team, day));
        }
        var assessed = assessments.of(lines.keySet());
        return records.records(lines.keySet()).stream()
                .flatMap(
                        record ->
                                record.credentials().stream()
                                        .map(
                                                one ->
                                                        line(
                                                                known(lines, record.person()),
                                                                one,
                                                                record,
                                                                assessed.getOrDefault(
                                                                        record.person(), List.of()),
                                                                rules,
                                                                day)))
                .sorted(BY_EXPIRY)
                .toList();
    }

    private CredentialLine line(
            PersonLine person,
            Credential credential,
            CareerState record,
            List<EmployerAssessment> assessed,
            CredentialRules rules,
            LocalDate day) {
        var verification = credential.verification();
        return new CredentialLine(
                person,
                credential,
                rules.category(credential.category()).orElse(null),
                verification == null ? null : directory.person(verification.by()).orElse(null),
                Maintenance.on(day, credential, record, assessed, rules).orElse(null));
    }

    private Map<PersonId, PersonLine> known() {
        return people.find(null, null, 0, Integer.MAX_VALUE).items().stream()
                .collect(Collectors.toMap(PersonLine::id, Function.identity()));
    }

    private static PersonLine known(Map<PersonId, PersonLine> lines, PersonId person) {
        var line = lines.get(person);
        return line == null
                ? new PersonLine(person, "Somebody", Set.of(), null, null, List.of(), null, false)
                : line;
    }
}
