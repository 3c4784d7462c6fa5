package org.labgoals.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSaysWhomItIsAboutWhatIsAskedAndWhereToAnswer(String language) {
        var letter =
                LinkLetter.of(
                        "l1",
                        "dr@ward.example",
                        Locale.of(language),
                        "Amira",
                        "How was the {phone} line?",
                        LocalDate.of(2026, 12, 14),
                        "https://lab.example/f/secret");

        assertThat(letter.subject()).contains("Amira");
        assertThat(letter.text())
                .contains("How was the {phone} line?", "https://lab.example/f/secret", "2026");
        assertThat(letter.unsubscribe()).isNull();
    }
}
