package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.ui.Drawing;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Scale;

/**
 * A measure as a small line: baseline dotted, target dashed, expected course light, check-ins as
 * dots, today marked. The same drawing from sparkline to full chart.
 */
final class MeasureChart {

    private final Course course;
    private final MeasureWords words;

    MeasureChart(Course course, MeasureWords words) {
        this.course = course;
        this.words = words;
    }

    /** Beside a goal in a list. */
    Div sparkline() {
        Drawing drawing = new Drawing(132, 36);
        Scale scale = course.scale(4, 126, 5, 31);
        course(drawing, scale, 3.2, false);
        return drawing.framed("spark");
    }

    /** Wide and narrow, of which the style sheet shows the one that fits. */
    Div full() {
        return new Div(
                chart(1040, 280, true).framed("chart wide"),
                chart(350, 230, false).framed("chart narrow"));
    }

    private Drawing chart(int width, int height, boolean wide) {
        Drawing drawing = new Drawing(width, height);
        boolean levels = wide && course.measure().form() == MeasureForm.ORDINAL;
        Scale scale = course.scale(levels ? 150 : 46, width - 16.0, 14, height - 30.0);
        grid(drawing, scale, levels);
        course(drawing, scale, 4.6, true);
        return drawing;
    }

    private void grid(Drawing drawing, Scale scale, boolean levelNames) {
        Measure measure = course.measure();
        if (measure.form() == MeasureForm.ORDINAL) {
            IntStream.range(0, measure.levels().size())
                    .forEach(
                            level ->
                                    tick(
                                            drawing,
                                            scale,
                                            level,
                                            levelNames
                                                    ? name(measure, level)
                                                    : String.valueOf(level + 1)));
        } else {
            for (double tick : scale.ticks()) {
                BigDecimal value =
                        BigDecimal.valueOf(tick)
                                .setScale(6, RoundingMode.HALF_UP)
                                .stripTrailingZeros();
                tick(drawing, scale, tick, Figures.plain(value, words.words().locale()));
            }
        }
        double foot = scale.bottom() + 19;
        drawing.text("axis", scale.left(), foot, "start", words.days().shortDay(scale.from()));
        drawing.text("axis", scale.right(), foot, "end", words.days().shortDay(scale.until()));
        double now = scale.x(course.today());
        boolean room = now - scale.left() > 70 && scale.right() - now > 70;
        if (room) {
            String day =
                    AsOf.current().isPresent()
                            ? words.days().shortDay(course.today())
                            : words.words().text("days.today");
            drawing.text("axis now", now, foot, "middle", day);
        }
    }

    private static String name(Measure measure, int level) {
        String name = measure.levels().get(level).orErased();
        return name.length() > 20
                ? name.codePoints()
                                .limit(19)
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append)
                        + "…"
                : name;
    }

    private static void tick(Drawing drawing, Scale scale, double value, String label) {
        drawing.line("grid", scale.left(), scale.y(value), scale.right(), scale.y(value));
        drawing.text("axis", scale.left() - 8, scale.y(value) + 4, "end", label);
    }

    private void course(Drawing drawing, Scale scale, double radius, boolean named) {
        Measure measure = course.measure();
        BigDecimal baseline = measure.baseline();
        BigDecimal target =
                measure.form() == MeasureForm.MILESTONE ? BigDecimal.ONE : measure.target();
        BigDecimal lower = measure.lowerLimit();
        if (measure.direction() == Direction.STAY_WITHIN && target != null) {
            double floor = lower == null ? scale.bottom() : scale.y(lower);
            drawing.band(
                    "within",
                    scale.left(),
                    scale.y(target),
                    scale.right() - scale.left(),
                    floor - scale.y(target));
        }
        today(drawing, scale);
        if (baseline != null) {
            drawing.line(
                    "baseline", scale.left(), scale.y(baseline), scale.right(), scale.y(baseline));
        }
        if (target != null) {
            drawing.line("target", scale.left(), scale.y(target), scale.right(), scale.y(target));
        }
        LocalDate end = course.end();
        if (baseline != null
                && target != null
                && end != null
                && measure.direction() != Direction.STAY_WITHIN) {
            LocalDate start = course.start() == null ? scale.from() : course.start();
            drawing.line(
                    "expected", scale.x(start), scale.y(baseline), scale.x(end), scale.y(target));
        }
        checkIns(drawing, scale, radius, named);
    }

    private void today(Drawing drawing, Scale scale) {
        if (!course.today().isBefore(scale.from()) && !course.today().isAfter(scale.until())) {
            double now = scale.x(course.today());
            drawing.line("today", now, scale.top() - 4, now, scale.bottom() + 4);
        }
    }

    private void checkIns(Drawing drawing, Scale scale, double radius, boolean named) {
        StringBuilder points = new StringBuilder();
        for (MadeCheckIn made : course.made()) {
            points.append(Drawing.point(scale.x(made.on()), scale.y(made.value())));
        }
        drawing.path("made", points.toString().strip());
        for (MadeCheckIn made : course.made()) {
            boolean last = made == course.latest();
            if (!named && !last) {
                continue;
            }
            drawing.dot(
                    last ? "dot last" : "dot",
                    scale.x(made.on()),
                    scale.y(made.value()),
                    last ? radius : radius * 0.8,
                    named
                            ? words.value(course.measure(), made.value())
                                    + " · "
                                    + words.days().day(made.on())
                            : "");
        }
    }
}
