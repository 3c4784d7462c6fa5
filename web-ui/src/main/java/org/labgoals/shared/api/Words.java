package org.labgoals.shared.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words travel in lower-case kebab form: {@code LONG_TERM} is {@code long-term}. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this word, null where there is none. */
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Refuses a word that is none of the type's, and names those that are. */
    public static ProblemFound unknown(Class<?> type, String field) {
        String accepted =
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> of((Enum<?>) constant))
                        .collect(Collectors.joining(", "));
        return ProblemFound.impossible(
                "unknown-word", "“" + field + "” must be one of: " + accepted + ".", field);
    }
}
