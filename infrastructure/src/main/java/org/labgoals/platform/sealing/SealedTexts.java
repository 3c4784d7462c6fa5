package org.labgoals.platform.sealing;

import java.util.Base64;
import org.labgoals.shared.domain.PersonalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes a personal text as {@code {"key":…,"iv":…,"sealed":…}}: the event's id, which names its
 * key, and initialisation vector and ciphertext in base 64. The event's id is bound to the
 * ciphertext as additional authenticated data. A text that was erased before it was written is
 * {@code {"erased":true}}.
 */
public final class SealedTexts {

    private SealedTexts() {}

    /** For the mapper of events. */
    public static SimpleModule module(EventKeys keys) {
        return new SimpleModule("sealed texts")
                .addSerializer(PersonalText.class, new Writer())
                .addDeserializer(PersonalText.class, new Reader(keys));
    }

    private static final class Writer extends ValueSerializer<PersonalText> {

        @Override
        public void serialize(
                PersonalText value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            String text = value.text();
            if (text == null) {
                json.writeBooleanProperty("erased", true);
            } else {
                if (!Seal.CURRENT.isBound()) {
                    throw new IllegalStateException("A personal text is written only in an event");
                }
                Seal seal = Seal.CURRENT.get();
                Seal.Sealed sealed = seal.seal(text);
                json.writeStringProperty("key", seal.eventId());
                json.writeStringProperty("iv", base64(sealed.iv()));
                json.writeStringProperty("sealed", base64(sealed.text()));
            }
            json.writeEndObject();
        }

        private static String base64(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }

    private static final class Reader extends ValueDeserializer<PersonalText> {

        private final EventKeys keys;

        Reader(EventKeys keys) {
            this.keys = keys;
        }

        @Override
        public PersonalText deserialize(JsonParser json, DeserializationContext context) {
            String key = "";
            String iv = "";
            String sealed = "";
            boolean erased = false;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String property = json.currentName();
                json.nextToken();
                switch (property) {
                    case "key" -> key = json.getString();
                    case "iv" -> iv = json.getString();
                    case "sealed" -> sealed = json.getString();
                    case "erased" -> erased = json.getBooleanValue();
                    default ->
                            context.reportInputMismatch(
                                    PersonalText.class, "A sealed text has no \"%s\"", property);
                }
            }
            return erased ? PersonalText.ERASED : keys.open(key, iv, sealed);
        }
    }
}
