package org.labgoals.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers with their unit, set the way the reader's language does. */
public final class Figures {

    private static final char MINUS = '\u2212';
    private static final char NARROW_SPACE = '\u202f';

    private Figures() {}

    public static String plain(BigDecimal value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', MINUS);
    }

    public static String withUnit(BigDecimal value, @Nullable String unit, Locale locale) {
        return plain(value, locale) + (unit == null || unit.isBlank() ? "" : NARROW_SPACE + unit);
    }

    /** With a sign in front, zero without. */
    public static String change(BigDecimal change, @Nullable String unit, Locale locale) {
        return (change.signum() > 0 ? "+" : "") + withUnit(change, unit, locale);
    }
}
