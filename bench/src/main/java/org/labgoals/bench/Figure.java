package org.labgoals.bench;

import java.util.Locale;

/**
 * One thing measured beside its rival in the same run.
 *
 * @param what what the product did
 * @param against what it is measured by
 * @param ours the product's figure
 * @param theirs the rival's
 * @param unit of both
 * @param ratio ours by theirs
 * @param aim what the ratio should be
 */
record Figure(
        String what,
        String against,
        double ours,
        double theirs,
        String unit,
        double ratio,
        String aim) {

    static Figure of(
            String what, String against, double ours, double theirs, String unit, String aim) {
        return new Figure(what, against, ours, theirs, unit, ours / theirs, aim);
    }

    /** In a line. */
    String told() {
        return String.format(
                Locale.ROOT,
                "  %s: %,.2f %s; %s: %,.2f; ratio %.2f (aim %s)",
                what,
                ours,
                unit,
                against,
                theirs,
                ratio,
                aim);
    }
}
