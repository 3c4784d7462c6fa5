package org.labgoals.platform.eventstore;

/**
 * Says that a class is an event-sourced aggregate; each feature declares one bean per aggregate.
 *
 * <pre>{@code
 * @Bean
 * EventSourced goals() {
 *     return new EventSourced(Goal.class, GoalEvent.class);
 * }
 * }</pre>
 *
 * @param aggregate the aggregate's class
 * @param events the sealed interface of its events, each a record with {@code @Revision}
 */
public record EventSourced(Class<?> aggregate, Class<?> events) {

    /** The events must be a closed vocabulary. */
    public EventSourced {
        if (!events.isSealed()) {
            throw new IllegalArgumentException(events.getName() + " is not sealed");
        }
    }
}
