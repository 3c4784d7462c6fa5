package org.labgoals.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.shared.application.AsOf.By;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.MendsRecord;
import org.labgoals.shared.domain.Refused;

/** Which events count as of a time, and which times can be looked back to. */
class AsOfTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private interface Happened {}

    private record Begun(LocalDate on) implements Happened, BeginsRecord {}

    private record Said(String what) implements Happened {}

    private record Done(LocalDate on) implements Happened {}

    private record Mended(String what) implements Happened, MendsRecord {}

    @Test
    void byRecordingWhatWasRecordedLaterDoesNotCountWheneverItHappened() {
        var events = events(Map.of(1, new Said("a"), 5, new Done(march(2)), 9, new Said("b")));

        assertThat(payloads(By.RECORDED, march(6), events))
                .containsExactly(new Said("a"), new Done(march(2)));
        assertThat(payloads(By.RECORDED, march(3), events)).containsExactly(new Said("a"));
    }

    @Test
    void byHappeningWhatWasRecordedLaterCountsFromTheDayItTells() {
        var events = events(Map.of(1, new Said("a"), 9, new Done(march(2))));

        assertThat(payloads(By.HAPPENED, march(2), events))
                .containsExactly(new Said("a"), new Done(march(2)));
        assertThat(payloads(By.HAPPENED, march(1), events)).containsExactly(new Said("a"));
    }

    @Test
    void whatHadHappenedByThenStandsOnAllThatWasSaidBeforeIt() {
        var events = events(Map.of(5, new Said("a plan"), 9, new Done(march(2))));

        assertThat(payloads(By.HAPPENED, march(3), events))
                .containsExactly(new Said("a plan"), new Done(march(2)));
        assertThat(payloads(By.HAPPENED, march(1), events)).isEmpty();
    }

    @Test
    void byHappeningACorrectionCountsForAllThePastAndByRecordingFromItsOwnTime() {
        var events = events(Map.of(1, new Done(march(1)), 9, new Mended("it was less")));

        assertThat(payloads(By.HAPPENED, march(2), events)).hasSize(2);
        assertThat(payloads(By.RECORDED, march(2), events)).hasSize(1);
    }

    @Test
    void nothingHadHappenedBeforeTheRecordBegan() {
        var events = events(Map.of(1, new Begun(march(5)), 2, new Done(march(1))));

        assertThat(payloads(By.HAPPENED, march(4), events)).isEmpty();
        assertThat(payloads(By.HAPPENED, march(5), events)).hasSize(2);
    }

    @Test
    void aDayCountsWholeAndAMinuteToo() {
        assertThat(back().to("2026-03-01", null).moment())
                .isEqualTo(Instant.parse("2026-03-01T23:59:59.999Z"));
        assertThat(back().to("2026-03-01T14:30", "recorded").moment())
                .isEqualTo(Instant.parse("2026-03-01T14:30:59.999Z"));
        assertThat(back().to("2026-03-01T14:30:00+02:00", "happened"))
                .isEqualTo(
                        new AsOf(
                                By.HAPPENED,
                                Instant.parse("2026-03-01T12:30:00Z"),
                                LocalDate.of(2026, 3, 1)));
        assertThat(back().to("2026-11-23", null).moment()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-03-01T25:00", "1e9", "'; drop"})
    void whatIsNoTimeIsRefused(String rubbish) {
        assertThatThrownBy(() -> back().to(rubbish, null))
                .hasMessage(AsOfRule.NOT_A_TIME.sentence());
    }

    @Test
    void aTimeAheadIsRefused() {
        assertThatThrownBy(() -> back().to("2026-11-24", null))
                .hasMessage(AsOfRule.STILL_TO_COME.sentence());
        assertThatThrownBy(() -> back().to("2026-11-23T12:01", null))
                .hasMessage(AsOfRule.STILL_TO_COME.sentence());
    }

    @Test
    void onlyTwoTimesCount() {
        assertThatThrownBy(() -> back().to("2026-03-01", "guessed"))
                .hasMessage(AsOfRule.TWO_TIMES_ONLY.sentence());
    }

    @Test
    void beforeTheFirstEventItIsSaidWhenTheRecordBegins() {
        assertThatThrownBy(() -> back().to("2026-01-09", null))
                .isInstanceOf(Refused.class)
                .hasMessage("The record begins on 2026-01-10; choose that day or a later one.");
        assertThat(back().to("2026-01-09", "happened").day()).isEqualTo("2026-01-09");
        assertThatThrownBy(() -> back().to("2026-01-04", "happened"))
                .hasMessageContaining("2026-01-05");
    }

    @Test
    void nothingIsDoneWhileSomebodyLooksBack() {
        var then = back().to("2026-03-01", null);

        assertThat(AsOf.current()).isEmpty();
        assertThat(then.<Optional<AsOf>, RuntimeException>call(AsOf::current)).contains(then);
        assertThat(then.<Optional<AsOf>, RuntimeException>call(() -> AsOf.now(AsOf::current)))
                .isEmpty();
        assertThat(AsOfRule.NOT_LOOKED_BACK_ON.sentence()).contains("asOf");
        assertThat(AsOfRule.WHAT_WAS_STAYS.nature())
                .isEqualTo(org.labgoals.shared.domain.Rule.Nature.CONFLICT);
    }

    private static LooksBack back() {
        return new LooksBack(
                () -> LocalDate.of(2026, 11, 23),
                () ->
                        Optional.of(
                                new RecordBegins.First(
                                        Instant.parse("2026-01-10T08:00:00Z"),
                                        LocalDate.of(2026, 1, 5))),
                InstantSource.fixed(NOW));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static List<Object> payloads(
            By by, LocalDate day, List<RecordedEvent<@Nullable Object>> events) {
        var until = Instant.parse(day + "T23:59:59.999Z");
        return new AsOf(by, until, day)
                .of(events).stream().<Object>map(RecordedEvent::payload).toList();
    }

    /** By the day of March on which each was recorded. */
    private static List<RecordedEvent<@Nullable Object>> events(Map<Integer, Object> recorded) {
        List<RecordedEvent<@Nullable Object>> events = new ArrayList<>();
        int[] days = recorded.keySet().stream().mapToInt(day -> day).sorted().toArray();
        Arrays.stream(days)
                .forEach(
                        day ->
                                events.add(
                                        new RecordedEvent<>(
                                                recorded.get(day),
                                                "event-" + day,
                                                "record",
                                                events.size(),
                                                Instant.parse(march(day) + "T10:00:00Z"),
                                                Map.of())));
        return events;
    }
}
