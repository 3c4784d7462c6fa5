package org.labgoals.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** Writes a small SVG picture; every text that goes in is escaped here. */
public final class Drawing {

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final int height;

    public Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public void line(String kind, double x1, double y1, double x2, double y2) {
        out.append(
                format(
                        "<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>",
                        kind, x1, y1, x2, y2));
    }

    public void path(String kind, String points) {
        out.append(format("<polyline class='%s' points='%s'/>", kind, points));
    }

    public void band(String kind, double x, double y, double wide, double high) {
        out.append(
                format(
                        "<rect class='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>",
                        kind, x, y, Math.max(0, wide), Math.max(0, high)));
    }

    public void dot(String kind, double x, double y, double radius, String title) {
        out.append(format("<circle class='%s' cx='%.1f' cy='%.1f' r='%.1f'>", kind, x, y, radius));
        out.append(title.isEmpty() ? "" : "<title>" + escape(title) + "</title>")
                .append("</circle>");
    }

    public void text(String kind, double x, double y, String anchor, String text) {
        out.append(
                        format(
                                "<text class='%s' x='%.1f' y='%.1f' text-anchor='%s'>",
                                kind, x, y, anchor))
                .append(escape(text))
                .append("</text>");
    }

    /** The picture; screen readers pass over it, since a sentence and a table say the same. */
    public String svg() {
        return "<svg viewBox='0 0 "
                + width
                + ' '
                + height
                + "' aria-hidden='true' focusable='false'>"
                + out
                + "</svg>";
    }

    /** The picture as a part of the page. */
    public Div framed(String classes) {
        Div frame = new Div();
        frame.addClassNames(classes.split(" "));
        frame.getElement().setProperty("innerHTML", svg());
        return frame;
    }

    public static String point(double x, double y) {
        return format("%.1f,%.1f ", x, y);
    }

    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '&' -> safe.append("&amp;");
                                case '\'' -> safe.append("&#39;");
                                case '"' -> safe.append("&quot;");
                                default -> safe.appendCodePoint(c);
                            }
                        });
        return safe.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
