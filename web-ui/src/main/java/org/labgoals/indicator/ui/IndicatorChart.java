package org.labgoals.indicator.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.labgoals.alignment.application.SupportOfObjectives.Marked;
import org.labgoals.alignment.domain.GoalMark;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Drawing;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Scale;

/**
 * An indicator’s readings as a line: benchmark dashed, and over it a lane for each of what happened
 * to goals, activated, reviewed, achieved, so that shape and place tell them apart without colour.
 */
final class IndicatorChart {

    private static final double LANE = 19;

    private final IndicatorCourse course;
    private final IndicatorWords words;

    IndicatorChart(IndicatorCourse course, IndicatorWords words) {
        this.course = course;
        this.words = words;
    }

    /** Beside an indicator in a list. */
    Div sparkline() {
        var drawing = new Drawing(132, 36);
        var scale = scale(4, 126, 5, 31);
        benchmark(drawing, scale);
        readings(drawing, scale, 3.2, false);
        return drawing.framed("spark");
    }

    /** Wide and narrow, of which the style sheet shows the one that fits. */
    Div full() {
        return new Div(
                chart(1040, 300).framed("chart wide"), chart(350, 250).framed("chart narrow"));
    }

    private Drawing chart(int width, int height) {
        var drawing = new Drawing(width, height);
        double lanes = course.marks().isEmpty() ? 0 : LANE * GoalMark.What.values().length;
        var scale = scale(46, width - 16.0, 14 + lanes, height - 30.0);
        grid(drawing, scale);
        benchmark(drawing, scale);
        course.marks().forEach(marked -> line(drawing, scale, marked));
        readings(drawing, scale, 4.2, true);
        course.marks().forEach(marked -> sign(drawing, scale, marked));
        return drawing;
    }

    private Scale scale(double left, double right, double top, double bottom) {
        return Scale.around(
                course.values(), course.from(), course.until(), left, right, top, bottom);
    }

    private void grid(Drawing drawing, Scale scale) {
        for (double tick : scale.ticks()) {
            var value = BigDecimal.valueOf(tick).setScale(6, RoundingMode.HALF_UP);
            drawing.line("grid", scale.left(), scale.y(tick), scale.right(), scale.y(tick));
            drawing.text(
                    "axis",
                    scale.left() - 8,
                    scale.y(tick) + 4,
                    "end",
                    Figures.plain(value.stripTrailingZeros(), words.words().locale()));
        }
        double foot = scale.bottom() + 19;
        drawing.text("axis", scale.left(), foot, "start", words.days().shortDay(scale.from()));
        drawing.text("axis", scale.right(), foot, "end", words.days().shortDay(scale.until()));
    }

    private void benchmark(Drawing drawing, Scale scale) {
        var benchmark = course.plan().benchmark();
        var lower = course.plan().lowerLimit();
        if (benchmark == null) {
            return;
        }
        if (course.plan().direction() == Direction.STAY_WITHIN && lower != null) {
            drawing.band(
                    "within",
                    scale.left(),
                    scale.y(benchmark),
                    scale.right() - scale.left(),
                    scale.y(lower) - scale.y(benchmark));
            drawing.line("target", scale.left(), scale.y(lower), scale.right(), scale.y(lower));
        }
        drawing.line("target", scale.left(), scale.y(benchmark), scale.right(), scale.y(benchmark));
    }

    private void readings(Drawing drawing, Scale scale, double radius, boolean named) {
        var points = new StringBuilder();
        for (var kept : course.readings()) {
            points.append(Drawing.point(x(scale, kept), scale.y(kept.now().value())));
        }
        drawing.path("made", points.toString().strip());
        for (var kept : course.readings()) {
            boolean last = kept == course.latest();
            if (named || last) {
                drawing.dot(
                        last ? "dot last" : "dot",
                        x(scale, kept),
                        scale.y(kept.now().value()),
                        last ? radius : radius * 0.75,
                        named
                                ? words.value(course.plan(), kept.now().value())
                                        + " · "
                                        + words.month(kept.now().month())
                                : "");
            }
        }
    }

    private static double x(Scale scale, KeptReading kept) {
        return scale.x(IndicatorCourse.dayOf(kept.now().month()));
    }

    private static void line(Drawing drawing, Scale scale, Marked marked) {
        double x = scale.x(marked.mark().on());
        drawing.line("mark-line", x, lane(marked), x, scale.bottom());
    }

    private void sign(Drawing drawing, Scale scale, Marked marked) {
        double x = scale.x(marked.mark().on());
        var kind = "mark-" + Kebab.of(marked.mark().what());
        drawing.dot(
                "mark " + kind,
                x,
                lane(marked),
                8,
                words.what(marked.mark().what())
                        + " · "
                        + words.days().day(marked.mark().on())
                        + " · "
                        + marked.goal().state().plan().title().orErased());
        drawing.text("mark-sign", x, lane(marked) + 4, "middle", sign(marked.mark().what()));
    }

    private static double lane(Marked marked) {
        return 10 + LANE * marked.mark().what().ordinal();
    }

    static String sign(GoalMark.What what) {
        return switch (what) {
            case ACTIVATED -> "▸";
            case REVIEWED -> "◆";
            case ACHIEVED -> "★";
        };
    }
}
