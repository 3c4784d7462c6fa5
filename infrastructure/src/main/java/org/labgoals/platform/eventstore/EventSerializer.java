package org.labgoals.platform.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.labgoals.platform.sealing.EventKeys;
import org.labgoals.platform.sealing.SealedTexts;

/**
 * Writes events as {@link PlainJson}, personal texts sealed, under their {@link EventTypes} names.
 */
final class EventSerializer extends Jackson3Serializer {

    private final EventTypes types;

    private EventSerializer(Builder builder, EventTypes types) {
        super(builder);
        this.types = types;
    }

    static EventSerializer of(EventTypes types, EventKeys keys) {
        Builder builder = Jackson3Serializer.builder();
        builder.jsonMapperBuilderCustomizer(
                mapper -> PlainJson.configure(mapper).addModule(SealedTexts.module(keys)));
        return new EventSerializer(builder, types);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        return types.classNameOf(serializedType.getName());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        SerializedType found = super.typeForClass(type);
        return type == null
                ? found
                : new SimpleSerializedType(types.nameOf(type), found.getRevision());
    }
}
