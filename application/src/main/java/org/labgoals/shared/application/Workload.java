package org.labgoals.shared.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What this node did since it started. Not authorised by itself: the façade that uses it decides
 * who may.
 */
public interface Workload {

    /** When it started. */
    Instant since();

    /** Each kind of command that came, by name. */
    List<Commands> commands();

    /** How often a command's events were stored. */
    Appends appends();

    /** People signed in on this node's screens; empty where that is not known. */
    OptionalLong sessions();

    /** Mails that are to be sent, by all nodes; empty where that is not known. */
    OptionalLong mailsWaiting();

    /**
     * One kind of command.
     *
     * @param kind its name, such as {@code ActivateGoal}
     * @param done how many were done, now or at a request before
     * @param refused how many a rule refused
     * @param failed how many were outrun by others, again and again, or failed
     * @param mean how long one took, from the way in to the commit
     */
    record Commands(String kind, long done, long refused, long failed, Duration mean) {}

    /**
     * What was stored.
     *
     * @param mean how long storing the events of one command took, without the commit
     */
    record Appends(long count, Duration mean) {}
}
