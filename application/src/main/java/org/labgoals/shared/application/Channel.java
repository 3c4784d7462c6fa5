package org.labgoals.shared.application;

import java.util.Locale;

/** Where a command came from. */
public enum Channel {
    SCREEN,
    API,
    IMPORT,
    DEMO;

    /** The word as it stands in an event's metadata. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
