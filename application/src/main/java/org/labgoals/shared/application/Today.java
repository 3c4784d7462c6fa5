package org.labgoals.shared.application;

import java.time.LocalDate;

/** Which day it is in the laboratory, by the same clock that records events. */
@FunctionalInterface
public interface Today {
    LocalDate date();
}
