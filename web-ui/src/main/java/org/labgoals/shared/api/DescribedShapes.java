package org.labgoals.shared.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;

/** Makes the described shapes say what the JSON does: kebab words, and which fields may be null. */
final class DescribedShapes implements ModelConverter {

    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            String name = schema.get$ref() == null ? schema.getName() : schema.get$ref();
            if (name != null) {
                records.put(name.substring(name.lastIndexOf('/') + 1), raw);
            }
        }
        return schema;
    }

    void refine(OpenAPI api) {
        api.getComponents()
                .getSchemas()
                .forEach(
                        (name, schema) -> {
                            Class<?> record = records.get(name);
                            if (record != null && schema.getProperties() != null) {
                                nullable(schema, record, name.endsWith("Body"));
                            }
                            kebab(schema);
                        });
        api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .forEach(DescribedShapes::refine);
    }

    private static void refine(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .map(Parameter::getSchema)
                    .forEach(DescribedShapes::kebab);
        }
        if (operation.getRequestBody() != null) {
            Content content = operation.getRequestBody().getContent();
            MediaType any = content.remove("*/*");
            if (any != null) {
                content.addMediaType("application/json", any);
            }
        }
    }

    private static void nullable(Schema<?> schema, Class<?> record, boolean sent) {
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().put(component.getName(), orNull(property));
            } else if (!sent) {
                schema.addRequiredItem(component.getName());
            }
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.getTypes() == null || property.getEnum() != null) {
            Schema<Object> none = new Schema<>();
            none.setTypes(Set.of("null"));
            Schema<Object> either = new Schema<>();
            either.setAnyOf(new ArrayList<>(List.of(property, none)));
            return either;
        }
        Set<String> types = new LinkedHashSet<>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        return property;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void kebab(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getEnum() != null) {
            schema.setEnum(
                    schema.getEnum().stream().map(word -> Kebab.of(String.valueOf(word))).toList());
        }
        kebab(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(inner -> kebab((Schema) inner));
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(inner -> kebab((Schema) inner));
        }
    }
}
