package org.labgoals.indicator.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorState;

/** The indicators' rows, as the projection last wrote them. */
public interface IndicatorRecords {

    Optional<IndicatorState> indicator(IndicatorId indicator);

    /** Those that there are among these. */
    List<IndicatorState> some(Collection<IndicatorId> indicators);

    List<IndicatorState> all();

    /** The row's version, empty while there is no row. */
    OptionalLong version(IndicatorId indicator);
}
