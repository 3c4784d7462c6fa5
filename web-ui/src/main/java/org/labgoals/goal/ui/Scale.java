package org.labgoals.goal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.MeasureForm;

/** Where days and values lie in a picture. */
record Scale(
        LocalDate from,
        LocalDate until,
        double low,
        double high,
        double left,
        double right,
        double top,
        double bottom) {

    static Scale of(Course course, double left, double right, double top, double bottom) {
        List<Double> seen =
                Stream.concat(
                                Stream.of(
                                        course.measure().baseline(),
                                        course.measure().target(),
                                        course.measure().lowerLimit()),
                                course.made().stream().map(MadeCheckIn::value))
                        .filter(Objects::nonNull)
                        .map(BigDecimal::doubleValue)
                        .toList();
        double low = seen.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = seen.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        if (course.measure().form() != MeasureForm.NUMERIC) {
            low = 0;
            high = Math.max(1, course.measure().levels().size() - 1.0);
        }
        double air = high > low ? (high - low) * 0.14 : Math.max(1, Math.abs(high) * 0.1);
        double floor = low >= 0 && low - air < 0 ? 0 : low - air;
        return new Scale(
                course.from(), course.until(), floor, high + air, left, right, top, bottom);
    }

    double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(from, until);
        double gone = ChronoUnit.DAYS.between(from, day);
        return left + (right - left) * Math.clamp(gone / all, 0, 1);
    }

    double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    double y(double value) {
        return bottom - (bottom - top) * Math.clamp((value - low) / (high - low), 0, 1);
    }

    /** Three to six round values between low and high. */
    List<Double> ticks() {
        double raw = (high - low) / 4;
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        double[] steps = {1, 2, 2.5, 5, 10};
        double step = 10 * magnitude;
        for (double candidate : steps) {
            if (candidate * magnitude >= raw) {
                step = candidate * magnitude;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(low / step) * step; tick <= high + step * 1e-9; tick += step) {
            ticks.add(Math.abs(tick) < step * 1e-9 ? 0 : tick);
        }
        return ticks;
    }
}
