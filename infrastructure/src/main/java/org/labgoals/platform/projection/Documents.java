package org.labgoals.platform.projection;

import org.labgoals.platform.eventstore.PlainJson;
import org.labgoals.shared.domain.PersonalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON document in a row: the same plain JSON as in events, but with personal texts in the
 * clear, since rows are rebuilt and an erasure empties them. An erased text is {@code
 * {"erased":true}}. Control characters are escaped, so that PostgreSQL stores every document.
 */
public final class Documents {

    private final JsonMapper mapper;

    Documents() {
        this.mapper =
                PlainJson.configure(JsonMapper.builder())
                        .addModule(
                                new SimpleModule("clear texts")
                                        .addSerializer(PersonalText.class, new Writer())
                                        .addDeserializer(PersonalText.class, new Reader()))
                        .build();
    }

    /** The document of a state. */
    public String write(Object state) {
        return mapper.writeValueAsString(state);
    }

    /** The state in a document. */
    public <T> T read(String document, Class<T> type) {
        return mapper.readValue(document, type);
    }

    private static final class Writer extends ValueSerializer<PersonalText> {

        @Override
        public void serialize(
                PersonalText value, JsonGenerator json, SerializationContext context) {
            String text = value.text();
            if (text == null) {
                json.writeStartObject();
                json.writeBooleanProperty("erased", true);
                json.writeEndObject();
            } else {
                json.writeString(text);
            }
        }
    }

    private static final class Reader extends ValueDeserializer<PersonalText> {

        @Override
        public PersonalText deserialize(JsonParser json, DeserializationContext context) {
            if (json.isExpectedStartObjectToken()) {
                json.skipChildren();
                return PersonalText.ERASED;
            }
            return PersonalText.of(json.getString());
        }
    }
}
