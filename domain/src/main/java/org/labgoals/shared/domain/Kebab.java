package org.labgoals.shared.domain;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How constants are named wherever words travel: in stored events, the catalogue, the API,
 * addresses and keys of texts. {@code LONG_TERM} is {@code long-term}.
 */
public final class Kebab {

    private Kebab() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** As {@link #of(Enum)}, from the constant's name. */
    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this word, null where there is none. */
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElse(null);
    }
}
