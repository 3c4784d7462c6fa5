package org.labgoals.alignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@sum(a1)", "\tx", "\rx"})
    void whatASpreadsheetWouldTakeForAFormulaIsPlainText(String cell) {
        assertThat(Csv.text(List.of(List.of(cell))))
                .startsWith("\r".equals(cell.substring(0, 1)) ? "\"'" : "'");
    }

    @Test
    void commasQuotesAndLinesStayWithinTheirCell() {
        assertThat(Csv.text(List.of(List.of("a,b", "say \"when\"", "two\nlines", "plain"))))
                .isEqualTo("\"a,b\",\"say \"\"when\"\"\",\"two\nlines\",plain\r\n");
    }

    @Test
    void spreadsheetsAreToldThatItIsUtf8() {
        assertThat(Csv.bytes(List.of(List.of("40 µl"))))
                .isEqualTo("\uFEFF40 µl\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
