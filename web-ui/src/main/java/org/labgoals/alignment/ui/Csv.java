package org.labgoals.alignment.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values as RFC 4180 wants them, in UTF-8 with the mark that spreadsheets look for.
 * What a spreadsheet would take for a formula is made plain text by an apostrophe in front.
 */
final class Csv {

    private static final String FORMULAS = "=+-@\t\r";

    private Csv() {}

    static byte[] bytes(List<List<String>> lines) {
        return ("\uFEFF" + text(lines)).getBytes(StandardCharsets.UTF_8);
    }

    static String text(List<List<String>> lines) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (var line : lines) {
                printer.printRecord(line.stream().map(Csv::harmless));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    }
}
