package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.api.PlainValues;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A measure's value as JSON tells it: a number, a level's name, or whether it is reached. */
@JsonSerialize(using = MeasureValue.Writing.class)
@JsonDeserialize(using = MeasureValue.Reading.class)
@Schema(
        description =
                "numeric: a number; ordinal: a level's name (or its index); milestone: true or"
                        + " false",
        oneOf = {BigDecimal.class, String.class, Boolean.class})
sealed interface MeasureValue {

    /** The value as text, for a correction. */
    String text();

    record Amount(BigDecimal number) implements MeasureValue {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    record Level(String name) implements MeasureValue {
        @Override
        public String text() {
            return name;
        }
    }

    record Reached(boolean reached) implements MeasureValue {
        @Override
        public String text() {
            return Boolean.toString(reached);
        }
    }

    final class Reading extends StdDeserializer<MeasureValue> {
        Reading() {
            super(MeasureValue.class);
        }

        @Override
        public @Nullable MeasureValue deserialize(JsonParser json, DeserializationContext context) {
            return switch (json.currentToken()) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                        new Amount(
                                PlainValues.number(json.getDecimalValue(), PlainValues.here(json)));
                case VALUE_STRING ->
                        new Level(PlainValues.text(json.getString(), PlainValues.here(json)));
                case VALUE_TRUE -> new Reached(true);
                case VALUE_FALSE -> new Reached(false);
                default -> (MeasureValue) context.handleUnexpectedToken(MeasureValue.class, json);
            };
        }
    }

    final class Writing extends StdSerializer<MeasureValue> {
        Writing() {
            super(MeasureValue.class);
        }

        @Override
        public void serialize(
                MeasureValue value, JsonGenerator json, SerializationContext context) {
            switch (value) {
                case Amount amount -> json.writeNumber(amount.number());
                case Level level -> json.writeString(level.name());
                case Reached reached -> json.writeBoolean(reached.reached());
            }
        }
    }
}
