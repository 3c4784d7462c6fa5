package org.labgoals.indicator.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.labgoals.indicator.application.ReadingsCsv.Trouble;
import org.labgoals.indicator.domain.IndicatorDecisions;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.Reading;

/**
 * What a file would bring to an indicator. Pure: nothing is recorded by looking.
 *
 * @param good what can be recorded
 * @param known how many lines say what the indicator holds already
 * @param troubles the lines that cannot be, with the reason, by line
 */
public record ReadingsImport(List<Reading> good, int known, List<Trouble> troubles) {

    /** Keeps copies. */
    public ReadingsImport {
        good = List.copyOf(good);
        troubles = List.copyOf(troubles);
    }

    /**
     * Reads the file and judges each line as if those before it had been recorded.
     *
     * @param today in the laboratory’s time zone
     */
    public static ReadingsImport of(String csv, IndicatorState indicator, LocalDate today) {
        var read = ReadingsCsv.read(csv);
        List<Trouble> troubles = new ArrayList<>(read.troubles());
        List<Reading> good = new ArrayList<>();
        Set<YearMonth> taken = new HashSet<>();
        int known = 0;
        for (var line : read.lines()) {
            var reading = line.reading();
            if (indicator.holds(reading) && taken.add(reading.month())) {
                known++;
                continue;
            }
            var rule = IndicatorDecisions.against(reading, indicator, taken, today);
            if (rule.isPresent()) {
                troubles.add(new Trouble(line.number(), rule.get().sentence()));
            } else {
                good.add(reading);
                taken.add(reading.month());
            }
        }
        troubles.sort(Comparator.comparingInt(Trouble::number));
        return new ReadingsImport(good, known, troubles);
    }
}
