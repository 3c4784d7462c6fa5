package org.labgoals.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithParcels
class SealedContentsTest {

    private static final byte[] CLEAR = "a certificate".getBytes(StandardCharsets.UTF_8);

    @Autowired SealedContents contents;
    @Autowired EventKeys keys;
    @Autowired JdbcTemplate jdbc;

    private final String person = "p-" + UUID.randomUUID();

    @Test
    void whatWasSealedOpensAgainAndShowsNothingMeanwhile() {
        byte[] sealed = contents.seal(person, "f", CLEAR);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("certificate");
        assertThat(contents.open(person, "f", sealed)).isEqualTo(CLEAR);
        assertThat(contents.seal(person, "f", CLEAR)).isNotEqualTo(sealed);
    }

    @Test
    void oneFilesBytesDoNotPassForAnothers() {
        byte[] sealed = contents.seal(person, "f", CLEAR);
        contents.seal(person + "2", "f", CLEAR);

        assertThatThrownBy(() -> contents.open(person, "g", sealed))
                .isInstanceOf(DoesNotOpen.class);
        assertThatThrownBy(() -> contents.open(person + "2", "f", sealed))
                .isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void erasingThePersonErasesTheirFiles() {
        byte[] sealed = contents.seal(person, "f", CLEAR);

        jdbc.update(
                "update person_key set wrapped_key = null, destroyed_at = now() where person_id ="
                        + " ?",
                person);
        keys.forgetPerson(person);

        assertThat(contents.open(person, "f", sealed)).isNull();
    }
}
