package org.labgoals.shared.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where days and values lie in a picture. */
public record Scale(
        LocalDate from,
        LocalDate until,
        double low,
        double high,
        double left,
        double right,
        double top,
        double bottom) {

    /**
     * Holds these values with some air around them; from zero where none of them is below it.
     *
     * @param until at least a day after the first
     */
    public static Scale around(
            List<BigDecimal> values,
            LocalDate from,
            LocalDate until,
            double left,
            double right,
            double top,
            double bottom) {
        double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        return between(low, high, from, until, left, right, top, bottom);
    }

    /** Holds what lies between two values, with some air around it. */
    public static Scale between(
            double low,
            double high,
            LocalDate from,
            LocalDate until,
            double left,
            double right,
            double top,
            double bottom) {
        double air = high > low ? (high - low) * 0.14 : Math.max(1, Math.abs(high) * 0.1);
        double floor = low >= 0 && low - air < 0 ? 0 : low - air;
        return new Scale(from, until, floor, high + air, left, right, top, bottom);
    }

    public double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(from, until);
        double gone = ChronoUnit.DAYS.between(from, day);
        return left + (right - left) * Math.clamp(gone / all, 0, 1);
    }

    public double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    public double y(double value) {
        return bottom - (bottom - top) * Math.clamp((value - low) / (high - low), 0, 1);
    }

    /** Three to six round values between low and high. */
    public List<Double> ticks() {
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
