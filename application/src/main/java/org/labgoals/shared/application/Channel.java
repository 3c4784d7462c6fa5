package org.labgoals.shared.application;

import java.util.Locale;

/** Where a command came from. */
public enum Channel {
    SCREEN,
    API,
    IMPORT,
    DEMO,
    /** By a link, without an account. */
    LINK,
    /** By the product itself, as days go by. */
    CLOCK;

    /** The word as it stands in an event's metadata. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
