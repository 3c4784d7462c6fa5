package org.labgoals.shared.api;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Enum constants as kebab words, in both directions. */
final class KebabWords {

    private KebabWords() {}

    static final class Writing extends StdSerializer<Enum> {
        Writing() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
            json.writeString(Kebab.of(constant));
        }
    }

    static final class Reading extends SimpleDeserializers {
        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return word(type.getRawClass());
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static ValueDeserializer<?> word(Class<?> type) {
            return new Word(type);
        }
    }

    private static final class Word<E extends Enum<E>> extends StdDeserializer<E> {
        private final Class<E> type;

        Word(Class<E> type) {
            super(type);
            this.type = type;
        }

        @Override
        public @Nullable E deserialize(JsonParser json, DeserializationContext context) {
            E constant =
                    json.currentToken() == JsonToken.VALUE_STRING
                            ? Kebab.find(type, json.getString())
                            : null;
            return constant == null
                    ? type.cast(context.handleUnexpectedToken(context.constructType(type), json))
                    : constant;
        }
    }
}
