package org.labgoals.shared.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.labgoals.shared.application.EventTrail.Trace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What steps of a record followed from, where that was another record ({@link Cause}). */
@Component
public class Causes {

    private final EventTrail trail;
    private final ObjectProvider<TellsCauses> features;

    Causes(EventTrail trail, ObjectProvider<TellsCauses> features) {
        this.trail = trail;
        this.features = features;
    }

    /** By the id of the event that was caused; without what the viewer may not know of. */
    public Map<String, CausedBy> of(Viewer viewer, Collection<? extends RecordedEvent<?>> events) {
        var named =
                events.stream()
                        .map(event -> event.metadata(Metadata.CAUSATION))
                        .filter(cause -> !cause.isEmpty())
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return Map.of();
        }
        var traces = trail.named(named);
        Map<String, CausedBy> told = new HashMap<>();
        features.forEach(
                feature -> {
                    var its = traces.stream().filter(trace -> isOf(feature, trace)).toList();
                    if (!its.isEmpty()) {
                        told.putAll(feature.told(viewer, its));
                    }
                });
        Map<String, CausedBy> caused = new HashMap<>();
        for (var event : events) {
            var cause = told.get(event.metadata(Metadata.CAUSATION));
            if (cause != null) {
                caused.put(event.eventId(), cause);
            }
        }
        return caused;
    }

    private static boolean isOf(TellsCauses feature, Trace trace) {
        return trace.feature().equals(feature.feature());
    }
}
