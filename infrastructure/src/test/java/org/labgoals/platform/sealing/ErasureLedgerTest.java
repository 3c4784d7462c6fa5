package org.labgoals.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.example.parcel.Parcels;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@WithParcels
class ErasureLedgerTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired EventKeys keys;

    @TempDir Path folder;

    private final String sender = "p-" + UUID.randomUUID();
    private Path file;

    @BeforeEach
    void sent() {
        new Parcels(context).sent(sender, "for Ann");
        file = folder.resolve("erasures.ledger");
    }

    @Test
    void whatWasErasedAfterABackupIsErasedAgainAfterItsRestore() {
        ErasureLedger.at(file, jdbc).person(sender);
        assertThat(isKeyThere()).as("the backup was taken before").isTrue();

        ErasureLedger.at(file, jdbc);

        assertThat(isKeyThere()).isFalse();
        keys.forgetPerson(sender);
    }

    @Test
    void whatTheFileLacksIsAddedAndNothingIsTakenOut() throws IOException {
        ErasureLedger.at(file, jdbc).event("an event of another database");
        keys.destroyPerson(sender);
        keys.forgetPerson(sender);

        ErasureLedger.at(file, jdbc);

        assertThat(Files.readAllLines(file))
                .contains("event an event of another database", "person " + sender)
                .doesNotHaveDuplicates();
    }

    private boolean isKeyThere() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select wrapped_key is not null from person_key where person_id = ?",
                        Boolean.class,
                        sender));
    }
}
