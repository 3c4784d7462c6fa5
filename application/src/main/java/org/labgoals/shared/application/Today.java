package org.labgoals.shared.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Which day it is in the laboratory, by the same clock that records events; the day looked back to
 * where somebody looks back.
 */
@FunctionalInterface
public interface Today {
    LocalDate date();

    /** The laboratory's time zone. */
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
