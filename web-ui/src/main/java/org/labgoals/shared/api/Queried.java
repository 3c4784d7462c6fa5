package org.labgoals.shared.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;

/** What a query may ask with. What is empty does not narrow. */
public final class Queried {

    private static final int LONGEST = 200;

    private Queried() {}

    /** An id as this product makes them. */
    public static @Nullable String id(@Nullable String sent, String name) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        if (!Ids.plausible(sent)) {
            throw ProblemFound.malformed("malformed", "“" + name + "” is not an id.", name);
        }
        return sent;
    }

    /** One of the words of a type. */
    public static <E extends Enum<E>> @Nullable E word(
            Class<E> type, @Nullable String sent, String name) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        E word = Kebab.find(type, sent);
        if (word == null) {
            throw ProblemFound.unknownWord(type, name);
        }
        return word;
    }

    /** A day. */
    public static @Nullable LocalDate day(@Nullable String sent, String name) {
        return sent == null || sent.isEmpty() ? null : PlainValues.day(sent, name);
    }

    /** Words to look for. */
    public static @Nullable String text(@Nullable String sent, String name) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.length() > LONGEST) {
            throw ProblemFound.malformed(
                    "malformed", "“" + name + "” may have at most 200 characters.", name);
        }
        if (sent.codePoints().anyMatch(Queried::cannotBeLookedFor)) {
            throw ProblemFound.malformed(
                    "malformed",
                    "“" + name + "” holds characters that cannot be looked for.",
                    name);
        }
        return sent;
    }

    private static boolean cannotBeLookedFor(int point) {
        return Character.isISOControl(point)
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
