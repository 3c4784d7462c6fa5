package org.labgoals.indicator.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.Reading;
import org.labgoals.shared.domain.PersonalText;

/**
 * Readings as a spreadsheet saves them: a header {@code month,value} or {@code month,value,note},
 * then one line a month, {@code 2026-03,41.5}. Commas or semicolons between the cells; where it is
 * semicolons, a decimal comma is a decimal point. Pure: it says what each line holds or why it
 * cannot be read.
 *
 * @param lines what could be read
 * @param troubles what could not, by line
 */
public record ReadingsCsv(List<Line> lines, List<Trouble> troubles) {

    private static final List<String> HEADER = List.of("month", "value");
    private static final List<String> HEADER_WITH_NOTE = List.of("month", "value", "note");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final int MOST_ROWS = 20_000;
    private static final String NOT_A_NUMBER =
            "The value is a number, written like 41.5; a decimal comma needs semicolons between"
                    + " the cells.";

    /** Keeps copies. */
    public ReadingsCsv {
        lines = List.copyOf(lines);
        troubles = List.copyOf(troubles);
    }

    /** A reading and the line it stands on, the header being line 1. */
    public record Line(int number, Reading reading) {}

    /** Why a line cannot be taken. */
    public record Trouble(int number, String sentence) {}

    /** Reads a file's text. */
    public static ReadingsCsv read(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = plain.indexOf('\n');
        var first = (end < 0 ? plain : plain.substring(0, end)).strip();
        char between = first.contains(";") ? ';' : ',';
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(between)
                        .setIgnoreEmptyLines(true)
                        .setIgnoreSurroundingSpaces(true)
                        .build();
        var lines = new ArrayList<Line>();
        var troubles = new ArrayList<Trouble>();
        try (var parser = format.parse(new StringReader(plain))) {
            int line = 1;
            int width = 0;
            for (CSVRecord cells : parser) {
                if (width == 0) {
                    width = cells.size();
                    if (!isHeader(cells)) {
                        return only(
                                "The first line has to read “month,value” or “month,value,note”.");
                    }
                } else if (lines.size() + troubles.size() >= MOST_ROWS) {
                    return only("A file has at most 20,000 lines; split it.");
                } else {
                    read(cells, line, width, between, lines, troubles);
                }
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
            return width == 0 ? only("The file is empty.") : new ReadingsCsv(lines, troubles);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return only("The file is not a table of comma-separated values.");
        }
    }

    private static ReadingsCsv only(String sentence) {
        return new ReadingsCsv(List.of(), List.of(new Trouble(1, sentence)));
    }

    private static boolean isHeader(CSVRecord cells) {
        var names =
                cells.toList().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        return names.equals(HEADER) || names.equals(HEADER_WITH_NOTE);
    }

    private static void read(
            CSVRecord cells,
            int line,
            int width,
            char between,
            List<Line> lines,
            List<Trouble> troubles) {
        if (cells.size() != width) {
            troubles.add(new Trouble(line, "This line has not as many cells as the first."));
            return;
        }
        var value = cells.get(1);
        var note = width == 3 ? cells.get(2) : "";
        if (isFormula(cells.get(0)) || isFormula(note) || isFormula(value) && !isNumber(value)) {
            troubles.add(new Trouble(line, "A cell begins like a formula; write what it says."));
            return;
        }
        if (between == ',' && isNumber(note)) {
            // 41,5 between commas is two cells: taken apart it would be another figure.
            troubles.add(new Trouble(line, NOT_A_NUMBER));
            return;
        }
        var month = month(cells.get(0));
        if (month == null) {
            troubles.add(new Trouble(line, "The month is written like 2026-03."));
            return;
        }
        var number = number(value, between);
        if (number == null) {
            troubles.add(new Trouble(line, NOT_A_NUMBER));
            return;
        }
        lines.add(new Line(line, new Reading(month, number, PersonalText.ofNullable(note))));
    }

    /** Spreadsheets take these for the beginning of something to be worked out. */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.replace(',', '.')).matches();
    }

    private static @Nullable YearMonth month(String cell) {
        try {
            return YearMonth.parse(cell.strip());
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }

    private static @Nullable BigDecimal number(String cell, char between) {
        var plain = between == ';' ? cell.replace(',', '.') : cell;
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }
}
