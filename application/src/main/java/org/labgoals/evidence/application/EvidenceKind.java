package org.labgoals.evidence.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that are kept, by the endings of their names. None can carry macros. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT_DOCUMENT("application/vnd.oasis.opendocument.text", "odt"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp");

    private final String mediaType;
    private final List<String> endings;

    EvidenceKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file of that name says it is; empty when it is nothing that is kept. */
    public static Optional<EvidenceKind> named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** All endings with their dots, for whoever lets people choose a file. */
    public static List<String> allEndings() {
        return Stream.of(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }
}
