package org.labgoals.shared.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the API's JSON. Nothing is guessed: a number is not a text, a text not a number,
 * and what is not known is refused by name.
 */
final class StrictJson {

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .maxNumberLength(100)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultNullHandling(
                            nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .addModule(
                            new SimpleModule("labgoals-api")
                                    .setDeserializers(new KebabWords.Reading())
                                    .addDeserializer(String.class, new PlainValues.Text())
                                    .addDeserializer(BigDecimal.class, new PlainValues.Numeral())
                                    .addDeserializer(LocalDate.class, new PlainValues.Day())
                                    .addSerializer(Enum.class, new KebabWords.Writing()))
                    .build();

    private StrictJson() {}

    /** Null when there is nothing but white space, or the word null. */
    static @Nullable Object read(byte[] body, JavaType type) {
        String text = decoded(body);
        if (text.isBlank()) {
            return null;
        }
        try {
            return MAPPER.readValue(text, type);
        } catch (UnrecognizedPropertyException unknown) {
            String field = JsonPath.of(unknown);
            throw ProblemFound.malformed(
                    "unknown-field", "There is no field “" + field + "” here.", field);
        } catch (InvalidNullException gap) {
            String field = JsonPath.of(gap);
            throw ProblemFound.malformed("wrong-type", "“" + field + "” must not be null.", field);
        } catch (StreamReadException broken) {
            throw notJson(broken);
        } catch (MismatchedInputException mismatch) {
            throw mismatched(mismatch);
        } catch (JacksonException other) {
            throw found(other);
        }
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException broken) {
            throw ProblemFound.malformed("not-utf-8", "The body is not UTF-8 text.", null);
        }
    }

    private static ProblemFound notJson(StreamReadException broken) {
        var at = broken.getLocation();
        return ProblemFound.malformed(
                "not-json",
                at == null
                        ? "The body is not JSON that can be read."
                        : "The body is not JSON that can be read; look at line %d, column %d."
                                .formatted(at.getLineNr(), at.getColumnNr()),
                null);
    }

    private static ProblemFound mismatched(MismatchedInputException mismatch) {
        String field = JsonPath.of(mismatch);
        Class<?> wanted = mismatch.getTargetType();
        if (wanted != null && wanted.isEnum()) {
            return ProblemFound.unknownWord(wanted, field);
        }
        String where = field.isEmpty() ? "The body" : "“" + field + "”";
        return ProblemFound.malformed(
                "wrong-type",
                where + " must be " + PlainValues.called(wanted) + ".",
                field.isEmpty() ? null : field);
    }

    private static ProblemFound found(Throwable other) {
        for (Throwable cause = other; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemFound problem) {
                return problem;
            }
        }
        return ProblemFound.malformed("not-json", "The body cannot be read.", null);
    }
}
