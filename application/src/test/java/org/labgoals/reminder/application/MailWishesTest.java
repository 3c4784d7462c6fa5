package org.labgoals.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

class MailWishesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PersonId ANN = new PersonId("ann");

    private final Map<PersonId, MailWishes> kept = new HashMap<>();
    private final OwnMail own =
            new OwnMail(
                    () -> new Viewer("ann", ANN, Set.of(), Channel.SCREEN),
                    keeping(),
                    new NoPost());

    @Test
    void overnightNothingIsSentUntilTheMorningInOnesOwnZone() {
        var wishes = quiet("20:00", "07:00", null);

        assertThat(until(wishes, "2026-11-24T02:30:00Z")).isEqualTo("2026-11-24T13:00:00Z");
        assertThat(until(wishes, "2026-11-24T12:59:59Z")).isEqualTo("2026-11-24T13:00:00Z");
        assertThat(until(wishes, "2026-11-24T13:00:00Z")).isEqualTo("now");
        assertThat(until(quiet("20:00", "07:00", "Europe/Berlin"), "2026-11-24T13:00:00Z"))
                .isEqualTo("now");
        assertThat(until(quiet("20:00", "07:00", "Asia/Tokyo"), "2026-11-24T13:00:00Z"))
                .isEqualTo("2026-11-24T22:00:00Z");
    }

    @Test
    void byDayNothingIsSentInBetweenAndTheSameTimeTwiceMeansNever() {
        assertThat(until(quiet("09:00", "17:00", null), "2026-11-24T16:00:00Z"))
                .isEqualTo("2026-11-24T23:00:00Z");
        assertThat(until(quiet("09:00", "09:00", null), "2026-11-24T15:00:00Z")).isEqualTo("now");
    }

    @Test
    void whereTheClockJumpsOverMidnightQuietHoursEndAsItJumps() {
        // Havana, 8 March 2026: 0:00 becomes 1:00
        var wishes = quiet("20:00", "00:00", "America/Havana");

        assertThat(until(wishes, "2026-03-08T04:30:00Z")).isEqualTo("2026-03-08T05:00:00Z");
        assertThat(until(wishes, "2026-03-08T05:00:00Z")).isEqualTo("now");
    }

    @Test
    void whereTheClockIsPutBackAtMidnightQuietHoursStillEnd() {
        // Havana, 1 November 2026: 1:00 becomes 0:00 again
        var wishes = quiet("23:00", "00:30", "America/Havana");
        var end = Instant.parse(until(wishes, "2026-11-01T03:30:00Z"));

        assertThat(end).isAfter("2026-11-01T03:30:00Z").isBefore("2026-11-01T06:00:01Z");
        assertThat(wishes.quietUntil(Instant.parse("2026-11-01T06:00:00Z"), CHICAGO)).isEmpty();
    }

    @Test
    void whereTheClockJumpsOverTheirEndInTheNightQuietHoursEndAsItJumps() {
        // Chicago, 8 March 2026: 2:00 becomes 3:00
        var wishes = quiet("20:00", "02:30", null);

        assertThat(until(wishes, "2026-03-08T07:30:00Z")).isEqualTo("2026-03-08T08:30:00Z");
        assertThat(until(wishes, "2026-03-08T08:30:00Z")).isEqualTo("now");
    }

    @Test
    void anHourThatComesTwiceIsQuietTwice() {
        // Chicago, 1 November 2026: 2:00 becomes 1:00 again
        var wishes = quiet("20:00", "07:00", null);

        assertThat(until(wishes, "2026-11-01T06:30:00Z")).isEqualTo("2026-11-01T13:00:00Z");
        assertThat(until(wishes, "2026-11-01T07:30:00Z")).isEqualTo("2026-11-01T13:00:00Z");
    }

    @Test
    void anAddressIsOneAddressAndNothingAHeaderCouldBeMadeOf() {
        for (var bad :
                new String[] {
                    "ann",
                    "ann@lab",
                    "a b@lab.example",
                    "ann@lab.example\nBcc: all@lab.example",
                    "Ann <ann@lab.example>",
                    "a@lab.example,b@lab.example",
                    "@lab.example",
                    "x".repeat(250) + "@lab.example"
                }) {
            refused(ReminderRule.NO_SUCH_ADDRESS, at(bad));
        }
        own.change(at(" ann.o'neil+lab@mail.lab.example "));

        assertThat(own.wishes().address()).isEqualTo("ann.o'neil+lab@mail.lab.example");
    }

    @Test
    void nobodyIsSparedWhatTheyMayNotWorkWithout() {
        var wishes = at("ann@lab.example");

        refused(ReminderRule.MANDATORY_MAIL, wishes.sparing(MailKind.CREDENTIAL));
        own.change(wishes.sparing(MailKind.REVIEW).sparing(MailKind.WEEKLY_DIGEST));
        assertThat(own.wishes().addressFor(MailKind.REVIEW)).isEmpty();
        assertThat(own.wishes().addressFor(MailKind.CREDENTIAL)).contains("ann@lab.example");
    }

    @Test
    void anAddressThatWasRefusedGetsNothingUntilItIsGivenAnew() {
        var wishes = at("ann@lab.example");
        var bounced =
                new MailWishes(
                        wishes.address(),
                        null,
                        wishes.language(),
                        wishes.quietFrom(),
                        wishes.quietUntil(),
                        Set.of(),
                        "550 no such user");

        assertThat(bounced.addressFor(MailKind.CREDENTIAL)).isEmpty();
        own.change(bounced);
        assertThat(own.wishes().addressFor(MailKind.CREDENTIAL)).contains("ann@lab.example");
    }

    @Test
    void mailsAreWrittenInTheLanguagesThereAre() {
        refused(
                ReminderRule.NO_SUCH_LANGUAGE,
                new MailWishes(
                        null, null, Locale.JAPANESE, LocalTime.MIN, LocalTime.MIN, Set.of(), null));
        var english = new MailTexts(Locale.ENGLISH);
        var spanish = new MailTexts(OwnMail.LANGUAGES.getLast());

        assertThat(spanish.keys()).isEqualTo(english.keys());
        assertThat(spanish.text("subject.review", 2)).isEqualTo("2 revisiones vencen pronto");
        for (var kind : MailKind.values()) {
            assertThat(english.has("subject." + kind.kebab())).isTrue();
            assertThat(english.has("lead." + kind.kebab())).isTrue();
        }
    }

    private void refused(ReminderRule rule, MailWishes wishes) {
        assertThatThrownBy(() -> own.change(wishes))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static MailWishes at(String address) {
        return new MailWishes(
                address, null, Locale.ENGLISH, LocalTime.MIN, LocalTime.MIN, Set.of(), null);
    }

    private static MailWishes quiet(
            String from, String until, @org.jspecify.annotations.Nullable String zone) {
        return new MailWishes(
                "ann@lab.example",
                zone == null ? null : ZoneId.of(zone),
                Locale.ENGLISH,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Set.of(),
                null);
    }

    private static String until(MailWishes wishes, String now) {
        return wishes.quietUntil(Instant.parse(now), CHICAGO).map(Instant::toString).orElse("now");
    }

    private KeptWishes keeping() {
        return new KeptWishes() {
            @Override
            public MailWishes of(PersonId person) {
                return kept.getOrDefault(person, MailWishes.NONE);
            }

            @Override
            public Map<PersonId, MailWishes> all() {
                return kept;
            }

            @Override
            public void keep(PersonId person, MailWishes wishes) {
                kept.put(person, wishes);
            }

            @Override
            public void bounced(PersonId person, String address, String why) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Without a mail server. */
    private static final class NoPost implements Post {
        @Override
        public Optional<String> server() {
            return Optional.empty();
        }

        @Override
        public String origin() {
            return "http://localhost";
        }

        @Override
        public void send(Letter letter) {
            throw new UnsupportedOperationException();
        }
    }
}
