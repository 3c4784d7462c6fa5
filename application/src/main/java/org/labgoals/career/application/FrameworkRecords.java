package org.labgoals.career.application;

import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.career.domain.FrameworkState;

/** The career framework's row, as the projection last wrote it. */
public interface FrameworkRecords {

    /** Empty while nothing was changed. */
    Optional<FrameworkState> framework();

    /** The row's version, -1 while there is no row. */
    OptionalLong version();
}
