package org.labgoals.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.example.parcel.ParcelEvent;
import org.example.parcel.ParcelEvent.ParcelSent;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.Until;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.shared.application.ReadOnlyRule;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithParcels
class SealedTextsTest {

    private static final String NOTE = "für Ann, \"quoted\" \u0000 🧪";

    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired RecordedEvents recorded;
    @Autowired EventKeys keys;
    @Autowired PlatformTransactionManager transactions;

    private final String sender = "p-" + UUID.randomUUID();
    private Parcels parcels;

    @BeforeEach
    void parcels() {
        parcels = new Parcels(context);
    }

    @Test
    void aTextIsSealedInTheRowAndReadableThroughTheStore() {
        ParcelId parcel = parcels.sent(sender, NOTE);
        var event = parcels.events(parcel).getFirst();

        assertThat((String) event.get("payload"))
                .contains(
                        "\"note\":{\"key\":\"" + event.get("event_id") + "\",\"iv\":",
                        "\"sealed\":")
                .doesNotContain("Ann");
        assertThat(note(parcel)).isEqualTo(PersonalText.of(NOTE));
    }

    @Test
    void aTextIsReadFromTheDatabaseAlsoWhenItsKeyIsNoLongerRemembered() {
        ParcelId parcel = parcels.sent(sender, NOTE);

        assertThat(note(parcel, forgetful())).isEqualTo(PersonalText.of(NOTE));
    }

    @Test
    void destroyingAnEventsKeyErasesItsTextsAndNoOthers() {
        ParcelId redacted = parcels.sent(sender, NOTE);
        ParcelId other = parcels.sent(sender, NOTE);

        jdbc.update(
                "delete from event_key where event_id = ?",
                parcels.events(redacted).getFirst().get("event_id"));

        assertThat(note(redacted, forgetful())).isEqualTo(PersonalText.ERASED);
        assertThat(note(other)).isEqualTo(PersonalText.of(NOTE));
    }

    @Test
    void destroyingAPersonsKeyErasesAllTheirTextsAndNoNewOneIsMade() {
        ParcelId parcel = parcels.sent(sender, NOTE);
        ParcelId others = parcels.sent("p-" + UUID.randomUUID(), NOTE);

        jdbc.update(
                "update person_key set wrapped_key = null, destroyed_at = now() where person_id ="
                        + " ?",
                sender);
        keys.forgetPerson(sender);

        assertThat(note(parcel)).isEqualTo(PersonalText.ERASED);
        assertThat(note(others)).isEqualTo(PersonalText.of(NOTE));
        assertThatThrownBy(() -> parcels.sent(sender, NOTE))
                .hasStackTraceContaining("was destroyed");
    }

    @Test
    void aKeyThatARollbackTookBackIsNotRemembered() {
        new TransactionTemplate(
                        context.getBean("jdbcTransactionManager", PlatformTransactionManager.class))
                .executeWithoutResult(
                        transaction -> {
                            keys.seal("event", sender).seal("text");
                            transaction.setRollbackOnly();
                        });

        ParcelId parcel = parcels.sent(sender, NOTE);

        assertThat(note(parcel, forgetful())).isEqualTo(PersonalText.of(NOTE));
    }

    @Test
    void aSealedTextDoesNotOpenUnderAnotherEventOrPerson() {
        ParcelId mine = parcels.sent(sender, NOTE);
        ParcelId others = parcels.sent("p-" + UUID.randomUUID(), NOTE);
        Until.holds("no projection has it still before it", () -> parcels.rowVersion(mine) == 0);
        String myEvent = (String) parcels.events(mine).getFirst().get("event_id");
        String otherEvent = (String) parcels.events(others).getFirst().get("event_id");

        jdbc.update(
                "update event_key set (person_id, wrapped_key) = (select person_id, wrapped_key"
                        + " from event_key where event_id = ?) where event_id = ?",
                otherEvent,
                myEvent);

        EventKeys afresh = forgetful();
        assertThatThrownBy(() -> afresh.of(myEvent)).isInstanceOf(DoesNotOpen.class);
        jdbc.update("delete from event_key where event_id = ?", myEvent);
    }

    @Test
    void theWrappedKeysAreOfNoUseWithoutTheMasterKey() {
        ParcelId parcel = parcels.sent(sender, NOTE);
        MasterKey another = masterKey();
        var stranger = new EventKeys(jdbc, new PersonKeys(jdbc, another));

        assertThatThrownBy(
                        () ->
                                stranger.of(
                                        (String) parcels.events(parcel).getFirst().get("event_id")))
                .isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void withoutTheMasterKeyOrWithAnotherNothingIsSealedAndWhatIsSealedSaysThatItCannotBeRead(
            @TempDir Path folder) throws IOException {
        var parcel = parcels.sent(sender, NOTE);
        Path lost = folder.resolve("lost.key");
        Path mistaken = folder.resolve("mistaken.key");
        MasterKey.readOrMake(mistaken);
        Path noKey = Files.writeString(folder.resolve("no.key"), "no key at all");

        for (var file : List.of(lost, mistaken, noKey)) {
            var persons = PersonKeys.under(file, jdbc);
            var keys = new EventKeys(jdbc, persons);
            var rule =
                    file.equals(lost)
                            ? ReadOnlyRule.MASTER_KEY_MISSING
                            : ReadOnlyRule.MASTER_KEY_MISTAKEN;
            assertThat(persons.away()).contains(rule);
            assertThat(note(parcel, keys)).isEqualTo(PersonalText.UNREADABLE);
            assertThatThrownBy(() -> keys.seal("event", sender)).hasMessage(rule.sentence());
            assertThatThrownBy(() -> persons.ofOrNew("somebody new")).hasMessage(rule.sentence());
            assertThatThrownBy(() -> new SealedContents(persons).seal(sender, "file", new byte[1]))
                    .hasMessage(rule.sentence());
            assertThatThrownBy(() -> persons.hashes().of("a word")).hasMessage(rule.sentence());
        }
        assertThat(lost).doesNotExist();
        assertThat(Files.readString(noKey)).isEqualTo("no key at all");
        assertThat(note(parcel, forgetful())).isEqualTo(PersonalText.of(NOTE));
    }

    @Test
    void whatWasErasedSaysSoWithoutTheMasterKeyToo(@TempDir Path folder) {
        parcels.sent("somebody else", NOTE);
        var parcel = parcels.sent(sender, NOTE);
        jdbc.update(
                "update person_key set wrapped_key = null, destroyed_at = now()"
                        + " where person_id = ?",
                sender);
        var keys = new EventKeys(jdbc, PersonKeys.under(folder.resolve("lost.key"), jdbc));

        assertThat(note(parcel, keys)).isEqualTo(PersonalText.ERASED);
    }

    @Test
    void anEventWithPersonalTextsThatIsAboutNobodyIsRefused() {
        assertThatThrownBy(() -> keys.seal("event", null).seal("text"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> jdbc.update("insert into event_key values ('x', 'y', null)"))
                .isInstanceOf(DataAccessException.class);
    }

    private PersonalText note(ParcelId parcel) {
        return ((ParcelSent) recorded.of(ParcelEvent.class, parcel.value()).getFirst().payload())
                .note();
    }

    /** The note, opened as a node would that has nothing in memory. */
    private PersonalText note(ParcelId parcel, EventKeys fresh) {
        var mapper =
                tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(SealedTexts.module(fresh))
                        .build();
        return mapper.treeToValue(
                mapper.readTree((String) parcels.events(parcel).getFirst().get("payload"))
                        .get("note"),
                PersonalText.class);
    }

    private EventKeys forgetful() {
        var file =
                java.nio.file.Path.of(
                        context.getEnvironment().getRequiredProperty("labgoals.master-key"));
        return new EventKeys(jdbc, new PersonKeys(jdbc, MasterKey.read(file)));
    }

    private static MasterKey masterKey() {
        try {
            return MasterKey.readOrMake(
                    java.nio.file.Files.createTempDirectory("key").resolve("other.key"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
