package org.labgoals.platform.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.Revision;

/**
 * The names under which events are stored: {@code goal.GoalActivated}, the feature and the record's
 * simple name. A package can be renamed without touching history.
 */
final class EventTypes {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    EventTypes(Collection<EventSourced> aggregates) {
        aggregates.forEach(each -> add(each.events()));
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted);
            }
            return;
        }
        if (!type.isAnnotationPresent(Revision.class)) {
            throw new IllegalArgumentException(type.getName() + " has no @Revision");
        }
        String name = feature(type) + "." + type.getSimpleName();
        if (classes.putIfAbsent(name, type) != null) {
            throw new IllegalArgumentException("Two events are called " + name);
        }
        names.put(type, name);
    }

    /** The name of an event's class, or the class's own name for what is no event. */
    String nameOf(Class<?> type) {
        return names.getOrDefault(type, type.getName());
    }

    /**
     * The class behind a stored name.
     *
     * @throws IllegalArgumentException when no event goes by it
     */
    Class<?> classOf(String name) {
        Class<?> type = classes.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No event is called " + name);
        }
        return type;
    }

    /** The full class name behind a stored name. */
    String classNameOf(String name) {
        Class<?> type = classes.get(name);
        return type == null ? name : type.getName();
    }

    private static String feature(Class<?> type) {
        String[] segments = type.getPackageName().split("\\.");
        return segments.length > 2 ? segments[2] : segments[segments.length - 1];
    }
}
