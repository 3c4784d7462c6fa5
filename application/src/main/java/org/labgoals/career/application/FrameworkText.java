package org.labgoals.career.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The framework as a text that a person can read and edit: JSON, words in lower-case kebab form.
 * What cannot be read is refused with a sentence that says where.
 */
public final class FrameworkText {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .annotationIntrospector(new Conventions())
                    .changeDefaultPropertyInclusion(
                            found -> found.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private FrameworkText() {}

    /** The text of a framework. */
    public static String write(Framework framework) {
        return JSON.writeValueAsString(framework);
    }

    /**
     * The framework in a text; whether it holds together the domain says.
     *
     * @throws Refused with where it cannot be read
     */
    public static Framework read(String text) {
        return read(text, Framework.class);
    }

    /** As {@link #read(String)}, for one expectation. */
    public static Expectation readExpectation(String text) {
        return read(text, Expectation.class);
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            var read = JSON.readValue(text, type);
            if (read == null) {
                throw new Refused(new Unreadable("There is nothing in it."));
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw refused(unknown, "there is no such field here");
        } catch (StreamReadException broken) {
            var at = broken.getLocation();
            throw new Refused(
                    new Unreadable(
                            "This is not JSON that can be read; look at line %d, column %d."
                                    .formatted(at.getLineNr(), at.getColumnNr())));
        } catch (MismatchedInputException mismatch) {
            throw refused(mismatch, reason(mismatch));
        } catch (JacksonException other) {
            throw refused(other, "this cannot be read");
        }
    }

    private static String reason(MismatchedInputException mismatch) {
        var wanted = mismatch.getTargetType();
        if (wanted != null && wanted.isEnum()) {
            return "this must be one of "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(constant -> Kebab.of(((Enum<?>) constant).name()))
                            .collect(Collectors.joining(", "));
        }
        var missing = mismatch.getOriginalMessage();
        return missing.startsWith("Missing required") || missing.startsWith("Cannot map `null`")
                ? "this is missing"
                : "this is of another form than expected";
    }

    private static Refused refused(JacksonException failure, String reason) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        var where = path.isEmpty() ? "The framework" : path.toString();
        return new Refused(new Unreadable(where + ": " + reason + "."));
    }

    /** What is wrong with the text, and where. */
    private record Unreadable(String sentence) implements Rule {
        @Override
        public String name() {
            return "FRAMEWORK_UNREADABLE";
        }

        @Override
        public Nature nature() {
            return Nature.IMPOSSIBLE_VALUE;
        }
    }

    /** Components of the domain's records are required unless they may be null or are lists. */
    private static final class Conventions extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            var home = member.getDeclaringClass();
            if (home.isRecord() && member instanceof AnnotatedParameter component) {
                return isRequired(home.getRecordComponents()[component.getIndex()]);
            }
            return super.hasRequiredMarker(config, member);
        }

        private static boolean isRequired(RecordComponent component) {
            return component.getType() != List.class
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return (EnumNamingStrategy) (where, what, name) -> Kebab.of(name);
        }
    }
}
