package org.labgoals.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HeldInMemoryTest {

    private final HeldInMemory<List<String>> held = new HeldInMemory<>();

    @Test
    void whatIsHeldIsReadOnce() {
        assertThat(get(() -> List.of("all"))).containsExactly("all");
        assertThat(get(() -> List.of("read again"))).containsExactly("all");
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        get(() -> List.of("all"));
        held.changed(List.of("ann"));
        assertThat(get(List::of)).containsExactly("all", "ann");
    }

    @Test
    void whatChangesWhileAllIsReadIsReadAgain() {
        get(
                () -> {
                    held.changed(List.of("ann"));
                    return List.of("all");
                });
        assertThat(get(List::of)).containsExactly("all", "ann");
    }

    @Test
    void whatIsForgottenWhileItIsReadIsNotKept() {
        get(
                () -> {
                    held.forget();
                    return List.of("before");
                });
        assertThat(get(() -> List.of("after"))).containsExactly("after");
    }

    @Test
    void aChangeWhoseReadingFailedIsReadNextTime() {
        get(() -> List.of("all"));
        held.changed(List.of("ann"));
        assertThatThrownBy(
                        () ->
                                get(
                                        List::of,
                                        (before, ids) -> {
                                            throw new IllegalStateException("away");
                                        }))
                .hasMessage("away");
        assertThat(get(List::of)).containsExactly("all", "ann");
    }

    private List<String> get(Supplier<List<String>> everything) {
        return get(
                everything,
                (before, ids) -> {
                    var all = new ArrayList<>(before);
                    all.addAll(ids);
                    return all;
                });
    }

    private List<String> get(
            Supplier<List<String>> everything,
            BiFunction<List<String>, List<String>, List<String>> with) {
        return held.get(any -> true, everything, with);
    }
}
