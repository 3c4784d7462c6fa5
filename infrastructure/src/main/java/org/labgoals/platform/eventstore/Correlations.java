package org.labgoals.platform.eventstore;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.labgoals.shared.application.Metadata;

/** Copies who, in which role and from where from a command to its events; nothing else. */
final class Correlations implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> copied = new HashMap<>();
        for (String key : Metadata.COPIED) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                copied.put(key, value);
            }
        }
        copied.put(
                Metadata.CORRELATION,
                message.getMetaData().getOrDefault(Metadata.CORRELATION, message.getIdentifier()));
        copied.put(
                Metadata.CAUSATION,
                message.getMetaData().getOrDefault(Metadata.CAUSATION, message.getIdentifier()));
        return copied;
    }
}
