package org.labgoals.alignment.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
        return lines.stream()
                .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*")
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    }
}
