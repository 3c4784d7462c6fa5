package org.labgoals.shared.application;

/** The names of what is measured; Prometheus writes them with underscores. */
public final class Meters {

    /** Storing a command's events, without the commit. */
    public static final String APPEND = "labgoals.append";

    /** Events that a feature's rows do not hold yet, by feature. */
    public static final String BEHIND = "labgoals.projection.behind";

    /** How long ago the first of these was recorded, in seconds, by feature. */
    public static final String LAG = "labgoals.projection.lag";

    /** Records with events that could not be taken in. */
    public static final String PARKED = "labgoals.projection.parked";

    /** People signed in on this node's screens. */
    public static final String SESSIONS = "labgoals.sessions";

    /** Mails that are to be sent, by all nodes. */
    public static final String MAILS_WAITING = "labgoals.mail.waiting";

    private Meters() {}
}
