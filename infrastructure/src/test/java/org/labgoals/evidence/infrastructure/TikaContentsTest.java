package org.labgoals.evidence.infrastructure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.labgoals.evidence.application.EvidenceKind;
import org.labgoals.evidence.application.EvidenceRule;
import org.labgoals.shared.domain.Refused;

class TikaContentsTest {

    private final TikaContents contents = new TikaContents();

    @ParameterizedTest
    @EnumSource
    void whatIsWhatItsNameSaysPasses(EvidenceKind kind) {
        assertThatCode(() -> contents.check(kind, SampleFiles.of(kind))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void noKindPassesForAnother(EvidenceKind kind) {
        for (EvidenceKind other : EvidenceKind.values()) {
            if (other != kind) {
                refuses(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS, kind, SampleFiles.of(other));
            }
        }
    }

    static Stream<byte[]> otherThings() {
        return Stream.of(
                        "<html><script>alert(1)</script></html>",
                        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                        "MZ\u0090\0\3",
                        "#!/bin/sh\nrm -rf /",
                        "PK\3\4",
                        "<html>%PDF-1.7</html>",
                        "\0",
                        "just words")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("otherThings")
    void nothingElsePassesForAnyKind(byte[] content) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            refuses(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS, kind, content);
        }
    }

    @Test
    void aPackageOfSomethingElseIsNoDocument() {
        byte[] zip = SampleFiles.packed(SampleFiles.parts("readme.txt", "hello"));
        byte[] cut = SampleFiles.of(EvidenceKind.WORD);

        refuses(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS, EvidenceKind.WORD, zip);
        refuses(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS, EvidenceKind.SPREADSHEET, zip);
        refuses(
                EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS,
                EvidenceKind.WORD,
                Arrays.copyOf(cut, cut.length / 2));
    }

    @Test
    void aDocumentWithMacrosIsRefusedWhateverItIsCalled() {
        byte[] declared =
                SampleFiles.packed(
                        SampleFiles.parts(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word"
                                        + ".document.macroEnabled.main+xml\"/></Types>"));
        byte[] hidden =
                SampleFiles.office(
                        EvidenceKind.EXCEL, ".main+xml", Map.of("xl/vbaProject.bin", "x"));
        byte[] open =
                SampleFiles.packed(
                        SampleFiles.parts(
                                "mimetype",
                                EvidenceKind.TEXT_DOCUMENT.mediaType(),
                                "Basic/Standard/Module1.xml",
                                "x"));

        refuses(EvidenceRule.FILE_HOLDS_MACROS, EvidenceKind.WORD, declared);
        refuses(EvidenceRule.FILE_HOLDS_MACROS, EvidenceKind.EXCEL, hidden);
        refuses(EvidenceRule.FILE_HOLDS_MACROS, EvidenceKind.TEXT_DOCUMENT, open);
    }

    @Test
    void aTableOfContentsThatUnpacksToGigabytesIsReadOnlySoFar() {
        byte[] bomb =
                SampleFiles.packed(
                        SampleFiles.parts("[Content_Types].xml", " ".repeat(50_000_000)));

        refuses(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS, EvidenceKind.WORD, bomb);
    }

    private void refuses(EvidenceRule rule, EvidenceKind kind, byte[] content) {
        assertThatThrownBy(() -> contents.check(kind, content))
                .as(kind.name())
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }
}
