package org.labgoals.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.PacketContents.Attachment;
import org.labgoals.audit.application.PacketContents.Signed;
import org.labgoals.audit.application.PacketPaper.Entry;
import org.labgoals.audit.application.PacketPaper.Part;
import org.labgoals.audit.application.PacketWanted.About;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.application.PersonOnSystem;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.evidence.application.EvidenceStore;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.EventTrail.Trace;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.ProvedEvents;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * Gathers evidence packets: what was recorded in a period about a person, a goal, a test system or
 * a section, as far as whoever asks may know of it. The words are those of the records' own
 * histories, and pass what they pass.
 */
@Component
public class EvidencePackets {

    private static final int AT_ONCE = 500;
    private static final int MOST = 20_000;
    private static final Pattern FILE = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

    private final CurrentViewer viewer;
    private final AuditQueries audit;
    private final EventTrail trail;
    private final ProvedEvents proof;
    private final EventProof checkpoints;
    private final SignersThen signers;
    private final GoalQueries goals;
    private final CompetencyRecords competency;
    private final EvidenceStore files;
    private final PeopleQueries people;
    private final Directory directory;
    private final AccessLog log;
    private final RecordedEvents events;
    private final Today today;

    EvidencePackets(
            CurrentViewer viewer,
            AuditQueries audit,
            EventTrail trail,
            ProvedEvents proof,
            EventProof checkpoints,
            SignersThen signers,
            GoalQueries goals,
            CompetencyRecords competency,
            EvidenceStore files,
            PeopleQueries people,
            Directory directory,
            AccessLog log,
            RecordedEvents events,
            Today today) {
        this.viewer = viewer;
        this.audit = audit;
        this.trail = trail;
        this.proof = proof;
        this.checkpoints = checkpoints;
        this.signers = signers;
        this.goals = goals;
        this.competency = competency;
        this.files = files;
        this.people = people;
        this.directory = directory;
        this.log = log;
        this.events = events;
        this.today = today;
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Whether the viewer can have a packet about the person. */
    public boolean mayHave(PersonId person) {
        return mayHave(viewer.get(), person);
    }

    /**
     * Somebody or something that a packet can be about.
     *
     * @param kind {@code person}, {@code test-system} or {@code section}
     */
    public record Choice(String kind, String id, String name) {}

    /** What the viewer can choose from, by name; goals are chosen on their own page. */
    public List<Choice> choices() {
        Viewer asker = viewer.get();
        List<Choice> choices = new ArrayList<>();
        directory
                .person(asker.person())
                .filter(PersonLine::active)
                .ifPresent(own -> choices.add(choice(own)));
        directory.everybodyIn(directory.reachOf(asker, today.date())).stream()
                .filter(person -> !person.id().equals(asker.person()))
                .filter(person -> mayHave(asker, person.id()))
                .forEach(person -> choices.add(choice(person)));
        if (choices.size() > 1) {
            competency.testSystems().stream()
                    .map(each -> new Choice("test-system", each.id().value(), each.name()))
                    .sorted(Comparator.comparing(Choice::name))
                    .forEach(choices::add);
            people.laboratories().stream()
                    .flatMap(each -> each.sections().stream())
                    .distinct()
                    .forEach(each -> choices.add(new Choice("section", each, each)));
        }
        return choices;
    }

    private static Choice choice(PersonLine person) {
        return new Choice("person", person.id().value(), person.name());
    }

    /**
     * The packet's contents; that they were handed out is noted with all whom they are about.
     *
     * @throws Refused under a {@link PacketRule}
     * @throws NotFound for what there is not, or the viewer may not know of
     */
    public PacketContents of(PacketWanted wanted) {
        Viewer asker = viewer.get();
        Refused.when(wanted.until().isBefore(wanted.from()), PacketRule.ENDS_BEFORE_IT_BEGINS);
        Subject subject = subject(asker, wanted.about());
        List<AuditEntry> entries = audit.entries(asker, places(subject, wanted));
        Map<String, AuditEntry> byEvent = new HashMap<>();
        entries.forEach(entry -> byEvent.put(entry.line().event(), entry));
        Refused.when(byEvent.isEmpty(), PacketRule.NOTHING_INSIDE);
        ProvedEvents.Proved proved = proof.of(byEvent.keySet());
        if (subject.testSystem() != null) {
            String named = '"' + subject.testSystem().value() + '"';
            Set<String> about =
                    proved.events().stream()
                            .filter(event -> event.payload().contains(named))
                            .map(ProvedEvents.Row::eventId)
                            .collect(Collectors.toSet());
            byEvent.keySet().retainAll(about);
            Refused.when(byEvent.isEmpty(), PacketRule.NOTHING_INSIDE);
            proved = proof.of(about);
        }
        List<AuditEntry> told =
                proved.events().stream().map(event -> byEvent.get(event.eventId())).toList();
        log.handedOut(
                told.stream()
                        .map(AuditEntry::about)
                        .flatMap(Stream::ofNullable)
                        .map(PersonLine::id)
                        .collect(Collectors.toSet()),
                RecordPart.PACKET);
        return new PacketContents(
                "evidence-" + wanted.from() + "-" + wanted.until(),
                paper(asker, subject, wanted, told, proved),
                proved,
                signed(proved),
                attachments(proved, told));
    }

    /** Without a signing key the packet is made all the same, and its verifier says so. */
    private @Nullable Signed signed(ProvedEvents.Proved proved) {
        if (proved.checkpoints().isEmpty()) {
            return null;
        }
        try {
            return new Signed(
                    checkpoints.signed(proved.checkpoints().getLast().number()).file(),
                    checkpoints.publicKey());
        } catch (EventProof.CannotSign noKey) {
            return null;
        }
    }

    /** Whom it is about, and what of theirs. */
    private record Subject(
            String title,
            Set<PersonId> people,
            @Nullable String record,
            @Nullable TestSystemId testSystem) {}

    private Subject subject(Viewer asker, About about) {
        return switch (about) {
            case About.OfPerson(PersonId person) -> {
                PersonLine line = people.person(person);
                Refused.when(!mayHave(asker, person), PacketRule.NOT_YOURS_TO_HAND_OUT);
                yield new Subject(line.name(), Set.of(person), null, null);
            }
            case About.OfGoal(var goal) -> {
                var state = goals.goal(goal).state();
                Refused.when(!mayHave(asker, state.owner()), PacketRule.NOT_YOURS_TO_HAND_OUT);
                yield new Subject(
                        state.plan().title().orErased(), Set.of(state.owner()), goal.value(), null);
            }
            case About.OfTestSystem(var id) -> {
                var system =
                        competency
                                .testSystem(id)
                                .orElseThrow(() -> new NotFound("There is no such test system."));
                yield new Subject(
                        system.name(),
                        theirs(
                                asker,
                                competency.everybodyOnSystems(true).stream()
                                        .filter(each -> each.testSystem().equals(id))
                                        .map(PersonOnSystem::person)),
                        null,
                        id);
            }
            case About.OfSection(var section) -> {
                if (!people.hasSection(section)) {
                    throw new NotFound("There is no such section.");
                }
                yield new Subject(
                        section,
                        theirs(
                                asker,
                                directory
                                        .everybodyIn(directory.reachOf(asker, today.date()))
                                        .stream()
                                        .filter(
                                                person ->
                                                        person.teams().stream()
                                                                .anyMatch(
                                                                        team ->
                                                                                team.section()
                                                                                        .equals(
                                                                                                section)))
                                        .map(PersonLine::id)),
                        null,
                        null);
            }
        };
    }

    private Set<PersonId> theirs(Viewer asker, Stream<PersonId> all) {
        Set<PersonId> theirs =
                all.filter(person -> mayHave(asker, person)).collect(Collectors.toSet());
        Refused.when(
                theirs.isEmpty() && !asker.is(Role.DIRECTOR) && !asker.is(Role.AUDITOR),
                PacketRule.NOT_YOURS_TO_HAND_OUT);
        return theirs;
    }

    private boolean mayHave(Viewer asker, PersonId person) {
        return person.equals(asker.person())
                || asker.is(Role.DIRECTOR)
                || asker.is(Role.AUDITOR)
                || directory.decidersOf(person, today.date()).contains(asker.person());
    }

    /** The places of the period's events, the latest first. */
    private List<Trace> places(Subject subject, PacketWanted wanted) {
        ZoneId zone = today.zone();
        Instant from = wanted.from().atStartOfDay(zone).toInstant();
        Instant end = wanted.until().plusDays(1).atStartOfDay(zone).toInstant();
        Set<String> subjects =
                subject.people().stream().map(PersonId::value).collect(Collectors.toSet());
        List<Trace> places = new ArrayList<>();
        Long before = null;
        List<Trace> found;
        do {
            found =
                    trail.latest(
                            new EventTrail.Wanted(
                                    null,
                                    subjects,
                                    null,
                                    null,
                                    from.minusMillis(1),
                                    null,
                                    before,
                                    AT_ONCE));
            for (Trace place : found) {
                before = place.place();
                if (place.recordedAt().isBefore(end)
                        && (subject.record() == null
                                || subject.record().equals(place.recordId()))) {
                    places.add(place);
                }
            }
            Refused.when(places.size() > MOST, PacketRule.TOO_MUCH_INSIDE);
        } while (found.size() == AT_ONCE);
        if (subject.testSystem() != null) {
            places.addAll(own(subject.testSystem(), from, end));
        }
        return places;
    }

    /** What happened to the test system itself in the period. */
    private List<Trace> own(TestSystemId system, Instant from, Instant end) {
        return trail.named(
                events.of(TestSystemEvent.class, system.value()).stream()
                        .filter(event -> !event.recordedAt().isBefore(from))
                        .filter(event -> event.recordedAt().isBefore(end))
                        .map(RecordedEvent::eventId)
                        .collect(Collectors.toSet()));
    }

    private PacketPaper paper(
            Viewer asker,
            Subject subject,
            PacketWanted wanted,
            List<AuditEntry> told,
            ProvedEvents.Proved proved) {
        var moments =
                DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss z", Locale.ENGLISH)
                        .withZone(today.zone());
        var days = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
        List<String> facts = new ArrayList<>();
        facts.add(
                "Recorded from "
                        + days.format(wanted.from())
                        + " to "
                        + days.format(wanted.until()));
        facts.add(
                "Made on "
                        + days.format(today.date())
                        + " by "
                        + directory
                                .person(asker.person())
                                .map(PersonLine::name)
                                .orElse("somebody"));
        facts.add(told.size() + " entries");
        facts.add(
                proved.checkpoints().isEmpty()
                        ? "No checkpoint binds these entries yet"
                        : proved.paths().size()
                                + " of them are bound by checkpoint "
                                + proved.checkpoints().getLast().number()
                                + " of "
                                + moments.format(Instant.parse(proved.checkpoints().getLast().at()))
                                + ": "
                                + proved.checkpoints().getLast().hash());
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        for (AuditEntry entry : told) {
            parts.computeIfAbsent(heading(entry), none -> new ArrayList<>())
                    .add(entry(entry, moments));
        }
        return new PacketPaper(
                "Evidence packet: " + subject.title(),
                facts,
                new TreeMap<>(parts)
                        .entrySet().stream()
                                .map(part -> new Part(part.getKey(), part.getValue()))
                                .toList());
    }

    private static String heading(AuditEntry entry) {
        String about = entry.about() == null ? "The laboratory" : entry.about().name();
        return entry.title() == null ? about : about + " – " + entry.title();
    }

    private Entry entry(AuditEntry entry, DateTimeFormatter moments) {
        HistoryLine line = entry.line();
        List<String> lines = new ArrayList<>();
        if (line.on() != null) {
            lines.add("It happened on " + line.on());
        }
        line.changes()
                .forEach(
                        change ->
                                lines.add(
                                        SignersThen.words(change.field())
                                                + ": "
                                                + (change.before() == null
                                                        ? ""
                                                        : change.before() + " → ")
                                                + (change.after() == null
                                                        ? "nothing"
                                                        : change.after())));
        if (line.reason() != null) {
            lines.add("Why: " + line.reason().orErased());
        }
        if (line.corrects() != null) {
            lines.add("It corrects entry " + line.corrects());
        }
        if (line.signature() != null) {
            lines.add(
                    "Signed as "
                            + SignersThen.words(line.signature().meaning().word())
                            + " by "
                            + line.who().name()
                            + ", then "
                            + String.join(", ", signers.of(line.signature(), line.recordedAt())));
        }
        lines.add("Entry " + line.event() + ", recorded from " + line.channel());
        String role = line.role() == null ? "" : " (" + SignersThen.words(line.role()) + ")";
        return new Entry(
                moments.format(line.recordedAt()),
                sentence(line.what()) + " – " + line.who().name() + role,
                lines);
    }

    private static String sentence(String what) {
        String words = SignersThen.words(what);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The files that the events name, each once; one that was erased is left out. */
    private List<Attachment> attachments(ProvedEvents.Proved proved, List<AuditEntry> told) {
        List<Attachment> attachments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            PersonLine about = told.get(i).about();
            var named = FILE.matcher(proved.events().get(i).payload());
            while (about != null && named.find()) {
                String sha256 = named.group(1);
                if (seen.add(sha256)) {
                    files.find(about.id(), sha256)
                            .ifPresent(
                                    file ->
                                            attachments.add(
                                                    new Attachment(
                                                            sha256,
                                                            "attachments/"
                                                                    + sha256
                                                                    + "."
                                                                    + file.kind()
                                                                            .name()
                                                                            .toLowerCase(
                                                                                    Locale.ROOT),
                                                            file.content())));
                }
            }
        }
        return attachments;
    }
}
