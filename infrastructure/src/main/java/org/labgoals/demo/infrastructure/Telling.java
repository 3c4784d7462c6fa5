package org.labgoals.demo.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Standing;

/** Collects what happened to many records, told in days ago. */
final class Telling {

    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    Telling(LocalDate today) {
        this.today = today;
    }

    /** The day so many days ago, a negative number lies in the future. */
    LocalDate daysAgo(int ago) {
        return DemoDays.workday(today, ago);
    }

    /** The very day, weekend or not: for what no one at work writes down, such as an expiry. */
    LocalDate dayIn(int days) {
        return today.plusDays(days);
    }

    /** Somebody did something that day. */
    <C> void tell(
            Class<C> vocabulary,
            String record,
            int ago,
            String by,
            Standing standing,
            Function<Occasion, ? extends C> command) {
        steps.add(
                new Step(
                        vocabulary,
                        record,
                        daysAgo(ago),
                        by,
                        standing,
                        null,
                        null,
                        (occasion, none) -> command.apply(occasion)));
    }

    /** Somebody took back, that day, what was recorded before it in the same record. */
    <C> void takeBack(
            Class<C> vocabulary,
            String record,
            int ago,
            String by,
            Standing standing,
            BiFunction<Occasion, String, ? extends C> command) {
        steps.add(
                new Step(vocabulary, record, daysAgo(ago), by, standing, null, 0, command::apply));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
