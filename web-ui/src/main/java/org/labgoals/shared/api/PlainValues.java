package org.labgoals.shared.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Texts, numbers and days, each only from what it is, and within reason. */
public final class PlainValues {

    private static final BigDecimal BEYOND = new BigDecimal("1e12");
    private static final int DECIMALS = 9;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private PlainValues() {}

    /** How a type is called in a sentence. */
    static String called(@Nullable Class<?> type) {
        if (type == String.class) {
            return "a text";
        } else if (type == BigDecimal.class) {
            return "a number";
        } else if (type == LocalDate.class) {
            return "a date such as 2026-11-02";
        } else if (type != null && Collection.class.isAssignableFrom(type)) {
            return "a list without gaps";
        } else if (type != null && type.isRecord()) {
            return "a JSON object";
        } else {
            return "of another form";
        }
    }

    /** Refuses what cannot be kept as a text: halves of a character. */
    public static String text(String text, String field) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (Character.isHighSurrogate(here)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(here)) {
                throw ProblemFound.malformed(
                        "broken-text", "“" + field + "” holds half a character.", field);
            }
        }
        return text;
    }

    /** Refuses numbers that no laboratory measures. */
    public static BigDecimal number(BigDecimal number, String field) {
        if (number.signum() == 0) {
            return number.scale() < 0 || number.scale() > DECIMALS ? BigDecimal.ZERO : number;
        }
        if (number.abs().compareTo(BEYOND) >= 0 || number.scale() > DECIMALS) {
            throw ProblemFound.impossible(
                    "number-beyond-reason",
                    "“"
                            + field
                            + "” must stay below a million million and have at most nine decimals.",
                    field);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** A day as ISO 8601 writes it. */
    public static LocalDate day(String text, String field) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw ProblemFound.impossible(
                    "not-a-date", "“" + field + "” must be a date such as 2026-11-02.", field);
        }
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw ProblemFound.impossible(
                    "date-beyond-reason", "“" + field + "” must lie between 1900 and 2199.", field);
        }
        return day;
    }

    /** Where the parser stands, for a sentence. */
    public static String here(JsonParser json) {
        String pointer = json.streamReadContext().pathAsPointer().toString();
        String path = pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        return path.startsWith(".") ? path.substring(1) : path;
    }

    static final class Text extends StdDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? text(json.getString(), here(json))
                    : (String) context.handleUnexpectedToken(String.class, json);
        }
    }

    static final class Numeral extends StdDeserializer<BigDecimal> {
        Numeral() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken().isNumeric()
                    ? number(json.getDecimalValue(), here(json))
                    : (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
        }
    }

    static final class Day extends StdDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? day(json.getString(), here(json))
                    : (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
    }
}
