package org.labgoals.indicator.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.indicator.application.ReadingsCsv.Trouble;
import org.labgoals.indicator.domain.IndicatorCommand;

class ReadingsCsvTest {

    @Test
    void aLineIsAMonthAndAValueAndPerhapsANote() {
        var read =
                ReadingsCsv.read("month,value,note\n2026-01,41.5,\"Tube, repaired\"\n2026-02,40,");

        assertThat(read.troubles()).isEmpty();
        assertThat(read.lines()).hasSize(2);
        var first = read.lines().getFirst();
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.reading().month()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(first.reading().value()).isEqualByComparingTo("41.5");
        assertThat(first.reading().note()).hasToString("PersonalText[14 characters]");
        assertThat(read.lines().getLast().reading().note()).isNull();
    }

    @Test
    void semicolonsADecimalCommaAndAByteOrderMarkAreWhatSpreadsheetsSave() {
        var read = ReadingsCsv.read("\uFEFFMonth;Value\r\n2026-01;41,5\r\n\r\n2026-02;-3,25\r\n");

        assertThat(read.troubles()).isEmpty();
        assertThat(read.lines())
                .extracting(line -> line.reading().value().toPlainString())
                .containsExactly("41.5", "-3.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-01,41\n", "value,month\n", "month,value,unit\n", "\"month"})
    void aFileWithoutItsHeaderIsNotReadAtAll(String text) {
        var read = ReadingsCsv.read(text);

        assertThat(read.lines()).isEmpty();
        assertThat(read.troubles()).singleElement().matches(trouble -> trouble.number() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13,41",
                "January,41",
                "2026-01,forty",
                "2026-01,\"1,234\"",
                "2026-01,",
                "2026-01",
                "2026-01,1,2,3",
                "=NOW(),41",
                "2026-01,=1+1",
                "2026-01,41,@SUM(A1)",
                "2026-01,NaN",
                "2026-01,1e9",
                "2026-01,41,5"
            })
    void whatCannotBeReadIsToldByLineAndTheOthersAreRead(String bad) {
        var read = ReadingsCsv.read("month,value\n2025-12,40\n" + bad + "\n2026-02,42\n");

        assertThat(read.lines()).extracting(ReadingsCsv.Line::number).containsExactly(2, 4);
        assertThat(read.troubles()).extracting(Trouble::number).containsExactly(3);
        assertThat(read.troubles().getFirst().sentence()).matches("[A-Z].*[.]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01,41,5", "2026-01,\"41,5\",", "2026-01,41"})
    void aDecimalCommaBetweenCommasIsNeverTakenForAnotherFigure(String line) {
        var read = ReadingsCsv.read("month,value,note\n" + line + "\n");

        assertThat(read.lines()).isEmpty();
        assertThat(read.troubles()).extracting(Trouble::number).containsExactly(2);
    }

    @Test
    void tenThousandLinesWithThreeBadOnesNameTheThree() {
        var text = new StringBuilder("month,value\n");
        for (int i = 0; i < 10_000; i++) {
            boolean bad = i == 17 || i == 4_000 || i == 9_999;
            text.append(YearMonth.of(1000, 1).plusMonths(i)).append(bad ? ",x\n" : ",1\n");
        }
        var read = ReadingsCsv.read(text.toString());

        assertThat(read.lines()).hasSize(9_997);
        assertThat(read.troubles()).extracting(Trouble::number).containsExactly(19, 4_002, 10_001);
    }

    @Test
    void everyCommandHasALine() {
        assertThat(IndicatorPolicy.POLICY.missing(IndicatorCommand.class)).isEmpty();
    }

    @Test
    void theReadyIndicatorsAreThereOnAnyDay() {
        var catalogue = new IndicatorCatalogue();

        assertThat(catalogue.on(java.time.LocalDate.of(2020, 1, 1))).hasSize(13);
        assertThat(catalogue.find("ed-troponin", java.time.LocalDate.of(2026, 1, 1))).isPresent();
    }
}
