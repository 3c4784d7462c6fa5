package org.labgoals.platform.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the domain's records become JSON that a person can read, without a Jackson annotation in the
 * domain:
 *
 * <ul>
 *   <li>a record's components, in their order, and nothing that a method computes
 *   <li>a record whose only component is called {@code value} is written as that value: ids are
 *       plain strings
 *   <li>enum constants are lower-case kebab words, as in the API
 *   <li>dates and times are ISO 8601, decimal numbers plain and exact, what is null is left out
 *   <li>an unknown property is refused: a stored fact is never dropped in silence, a changed record
 *       needs a new revision and an upcaster
 * </ul>
 */
public final class PlainJson {

    private PlainJson() {}

    /** Sets a mapper up this way. */
    public static JsonMapper.Builder configure(JsonMapper.Builder mapper) {
        return mapper.annotationIntrospector(new Conventions())
                .changeDefaultVisibility(
                        found ->
                                found.withVisibility(
                                                com.fasterxml.jackson.annotation.PropertyAccessor
                                                        .ALL,
                                                Visibility.NONE)
                                        .withFieldVisibility(Visibility.ANY)
                                        .withCreatorVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(
                        found -> found.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    private static boolean isSingleValue(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static final class Conventions extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated accessor) {
            if (accessor instanceof AnnotatedMember member
                    && !(accessor instanceof AnnotatedConstructor)
                    && member.getName().equals("value")
                    && isSingleValue(member.getDeclaringClass())) {
                return true;
            }
            return super.hasAsValue(config, accessor);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(
                MapperConfig<?> config, Annotated creator) {
            if (creator instanceof AnnotatedConstructor constructor
                    && constructor.getParameterCount() == 1
                    && isSingleValue(constructor.getDeclaringClass())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, creator);
        }

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return (tools.jackson.databind.EnumNamingStrategy)
                    (where, what, name) -> Kebab.of(name);
        }
    }
}
