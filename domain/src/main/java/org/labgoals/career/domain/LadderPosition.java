package org.labgoals.career.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;

/**
 * A rung of the ladder.
 *
 * @param key for example {@code mls-2}; stays when the name changes
 * @param name as people's records say, for example {@code MLS II}
 * @param alsoCalled other names that mean it
 * @param level the career level that goes with it, null where none does
 * @param next keys of the positions that usually follow, the most usual first
 * @param summary what somebody there does, in a sentence
 * @param expectations its own, beside those of its level
 */
public record LadderPosition(
        String key,
        String name,
        List<String> alsoCalled,
        @Nullable CareerLevel level,
        List<String> next,
        String summary,
        List<Expectation> expectations) {

    /** Keeps its own copies; a list that was left out is empty. */
    public LadderPosition {
        alsoCalled = Lists.copy(alsoCalled);
        next = Lists.copy(next);
        expectations = Lists.copy(expectations);
    }

    /**
     * Whether somebody's record means this rung by the name; case and outer spaces do not matter.
     */
    public boolean isCalled(String given) {
        var wanted = given.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(name), alsoCalled.stream())
                .anyMatch(own -> own.strip().toLowerCase(Locale.ROOT).equals(wanted));
    }

    LadderPosition expecting(List<Expectation> others) {
        return new LadderPosition(key, name, alsoCalled, level, next, summary, others);
    }
}
