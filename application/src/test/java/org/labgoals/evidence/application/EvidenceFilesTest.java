package org.labgoals.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.StoredAnswer;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Ann is Mia's; Lea leads Ann's team and decides nothing; Dora reaches everybody. */
class EvidenceFilesTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private static final Viewer OF_ANN = viewer("ann", Role.TECHNOLOGIST);
    private static final Viewer BOB = viewer("bob", Role.TECHNOLOGIST);
    private static final Viewer MIA = viewer("mia", Role.MANAGER);
    private static final Viewer LEA = viewer("lea", Role.MANAGER);
    private static final Viewer DORA = viewer("dora", Role.DIRECTOR);
    private static final Viewer OTTO = viewer("otto", Role.AUDITOR);
    private static final Viewer ADA = viewer("ada", Role.ADMINISTRATOR);
    private static final Viewer TESS = viewer("tess", Role.TECHNOLOGIST);

    private final DefaultListableBeanFactory features = new DefaultListableBeanFactory();
    private final Shelf shelf = new Shelf();
    private boolean harmless = true;
    private final EvidenceFiles files =
            new EvidenceFiles(
                    () -> ActingAs.viewer().orElseThrow(),
                    new EvidencePolicy(
                            new People(),
                            () -> LocalDate.of(2026, 11, 22),
                            features.getBeanProvider(AddsEvidence.class)),
                    (kind, content) ->
                            Refused.when(
                                    kind != EvidenceKind.PDF,
                                    EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS),
                    content -> harmless,
                    shelf,
                    shelf);

    @Test
    void whoMayNotReadTheRecordIsNotToldWhichFilesThereAre() {
        ActingAs.run(OF_ANN, () -> files.add(ANN, null, "a.pdf", PDF));
        assertThat(ActingAs.call(OF_ANN, () -> files.all(ANN))).hasSize(1);
        assertThatThrownBy(() -> ActingAs.call(BOB, () -> files.all(ANN)))
                .isInstanceOf(NotFound.class);
    }

    static Stream<Viewer> whoAdds() {
        return Stream.of(OF_ANN, MIA, ADA);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("whoAdds")
    void thePersonWhoDecidesForThemAndAdministratorsAddFiles(Viewer viewer) {
        assertThat(add(viewer, "certificate.pdf", PDF).isNew()).isTrue();
    }

    @Test
    void whoMayReadTheRecordButNotAddIsToldWhoMay() {
        for (Viewer viewer : List.of(LEA, DORA, OTTO)) {
            refuses(EvidenceRule.WHO_ADDS_FILES, () -> add(viewer, "certificate.pdf", PDF));
        }
    }

    @Test
    void forEverybodyElseThereIsNoSuchPerson() {
        assertThatThrownBy(() -> add(BOB, "certificate.pdf", PDF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        ADA,
                                        () ->
                                                files.add(
                                                        new PersonId("nobody"),
                                                        null,
                                                        "a.pdf",
                                                        PDF)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFeatureSaysWhoElseAdds() {
        features.registerSingleton(
                "assessors",
                (AddsEvidence) (viewer, person, on) -> viewer.equals(TESS) && person.equals(ANN));

        assertThat(add(TESS, "worksheet.pdf", PDF).isNew()).isTrue();
        assertThatThrownBy(() -> add(BOB, "worksheet.pdf", PDF)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayReadTheRecordReadsItsFilesAndSoDoesWhoAddedThem() {
        String kept = add(ADA, "diploma.pdf", PDF).file().sha256();

        for (Viewer viewer : List.of(OF_ANN, MIA, LEA, DORA, OTTO, ADA)) {
            assertThat(read(viewer, kept).content()).isEqualTo(PDF);
        }
        for (Viewer viewer : List.of(BOB, viewer("ida", Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> read(viewer, kept)).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "../../etc/passwd", "AA", "' or 1=1"})
    void whatIsNoHashNamesNoFile(String sha256) {
        assertThatThrownBy(() -> read(OF_ANN, sha256)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFileAddedTwiceIsOneWhateverItIsCalled() {
        var first = add(OF_ANN, "scan.pdf", PDF);
        var second = add(MIA, "certificate.PDF", PDF);

        assertThat(second.file().sha256()).isEqualTo(first.file().sha256());
        assertThat(second.isNew()).isFalse();
        assertThat(second.file().name().orErased()).isEqualTo("certificate.PDF");
        assertThat(read(OF_ANN, first.file().sha256()).name()).isEqualTo("scan.pdf");
    }

    @Test
    void aRepeatUnderTheSameKeyIsAnsweredAsTheFirstTime() {
        var key = new RequestKey("ann", "k", "d");
        var first = ActingAs.call(OF_ANN, () -> files.add(ANN, key, "scan.pdf", PDF));
        var again = ActingAs.call(OF_ANN, () -> files.add(ANN, key, "scan.pdf", PDF));

        assertThat(again).isEqualTo(first);
        assertThat(again.isNew()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\ann\\scan.pdf, scan.pdf",
        "../../scan.pdf, scan.pdf",
        "'  scan .pdf ', scan .pdf"
    })
    void aNameIsKeptWithoutItsFolders(String sent, String kept) {
        assertThat(add(OF_ANN, sent, PDF).file().name().orErased()).isEqualTo(kept);
    }

    @Test
    void aNameHasNoCharactersThatCannotBeSeen() {
        assertThat(add(OF_ANN, "sc\u202ean\u0000\n.pdf", PDF).file().name().orErased())
                .isEqualTo("scan.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "pdf", "scan", "macro.docm", "old.doc", "page.html", "run.exe", "x.svg"})
    void otherKindsAreNotKept(String name) {
        refuses(EvidenceRule.FILE_KIND_NOT_KEPT, () -> add(OF_ANN, name, PDF));
    }

    @Test
    void everyReasonNotToKeepAFileHasItsSentence() {
        refuses(EvidenceRule.FILE_EMPTY, () -> add(OF_ANN, "a.pdf", new byte[0]));
        refuses(
                EvidenceRule.FILE_TOO_LARGE,
                () -> add(OF_ANN, "a.pdf", new byte[EvidenceFiles.MOST_BYTES + 1]));
        refuses(EvidenceRule.FILE_NAME_TOO_LONG, () -> add(OF_ANN, "a".repeat(197) + ".pdf", PDF));
        refuses(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS, () -> add(OF_ANN, "a.png", PDF));
        assertThat(shelf.kept).isEmpty();
        assertThat(add(OF_ANN, "a".repeat(196) + ".pdf", PDF).isNew()).isTrue();
    }

    @Test
    void whatTheScannerObjectsToIsNotKept() {
        harmless = false;
        refuses(EvidenceRule.FILE_NOT_HARMLESS, () -> add(OF_ANN, "a.pdf", PDF));
        assertThat(shelf.kept).isEmpty();
    }

    private EvidenceFiles.Added add(Viewer viewer, String name, byte[] content) {
        return ActingAs.call(viewer, () -> files.add(ANN, null, name, content));
    }

    private KeptFile read(Viewer viewer, String sha256) {
        return ActingAs.call(viewer, () -> files.read(ANN, sha256));
    }

    private static void refuses(EvidenceRule rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(rule.sentence());
    }

    private static Viewer viewer(String name, Role role) {
        return new Viewer(name, new PersonId(name), Set.of(role), Channel.SCREEN);
    }

    /** Keeps files and requests in memory. */
    private static final class Shelf implements EvidenceStore, RequestLedger {

        private final Map<String, KeptFile> kept = new HashMap<>();
        private final Map<RequestKey, StoredAnswer> answered = new HashMap<>();

        @Override
        public List<String> of(PersonId person) {
            return kept.values().stream()
                    .filter(file -> file.person().equals(person))
                    .map(KeptFile::sha256)
                    .toList();
        }

        @Override
        public StoredAnswer keep(KeptFile file, @Nullable RequestKey request) {
            boolean isNew = kept.putIfAbsent(file.person() + file.sha256(), file) == null;
            StoredAnswer answer = new StoredAnswer(isNew ? 201 : 200, "", 0);
            if (request != null) {
                answered.put(request, answer);
            }
            return answer;
        }

        @Override
        public Optional<KeptFile> find(PersonId person, String sha256) {
            return Optional.ofNullable(kept.get(person + sha256));
        }

        @Override
        public boolean write(RequestKey key, StoredAnswer answer) {
            return answered.putIfAbsent(key, answer) == null;
        }

        @Override
        public Optional<StoredAnswer> find(RequestKey key) {
            return Optional.ofNullable(answered.get(key));
        }
    }

    private static final class People implements Directory {

        @Override
        public Optional<PersonLine> person(PersonId person) {
            return person.value().equals("nobody")
                    ? Optional.empty()
                    : Optional.of(
                            new PersonLine(
                                    person,
                                    person.value(),
                                    Set.of(),
                                    null,
                                    null,
                                    List.of(),
                                    null,
                                    true));
        }

        @Override
        public Map<PersonId, PersonLine> people(Collection<PersonId> ids) {
            return Map.of();
        }

        @Override
        public List<PersonId> decidersOf(PersonId owner, LocalDate on) {
            return List.of(MIA.person());
        }

        @Override
        public Reach reachOf(Viewer viewer, LocalDate on) {
            return viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR)
                    ? new Reach.Everybody()
                    : new Reach.These(viewer.is(Role.MANAGER) ? Set.of(ANN) : Set.of());
        }

        @Override
        public List<PersonLine> everybodyIn(Reach reach) {
            return List.of();
        }

        @Override
        public Map<PersonId, PersonLine> people(Collection<PersonId> ids, LocalDate on) {
            return people(ids);
        }

        @Override
        public List<PersonLine> everybodyIn(Reach reach, LocalDate on) {
            return List.of();
        }

        @Override
        public Set<PersonId> membersOf(TeamId team, LocalDate on) {
            return Set.of();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }
    }
}
