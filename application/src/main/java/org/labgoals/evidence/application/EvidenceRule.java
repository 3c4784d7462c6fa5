package org.labgoals.evidence.application;

import org.labgoals.shared.domain.Rule;

/** Why a file is not kept. */
public enum EvidenceRule implements Rule {
    FILE_EMPTY(Nature.IMPOSSIBLE_VALUE, "This file is empty; choose the one with the content."),
    FILE_TOO_LARGE(Nature.IMPOSSIBLE_VALUE, "A file may hold at most 10 MB; make it smaller."),
    FILE_NAME_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE,
            "A file’s name may have at most 200 characters; shorten it and add it again."),
    FILE_KIND_NOT_KEPT(
            Nature.IMPOSSIBLE_VALUE,
            "Add a PDF, a PNG or JPEG picture, or an office document (docx, xlsx, pptx, odt, ods,"
                    + " odp)."),
    FILE_NOT_WHAT_ITS_NAME_SAYS(
            Nature.IMPOSSIBLE_VALUE,
            "The content of this file is not what its name says; save it in the format of its"
                    + " name and add it again."),
    FILE_HOLDS_MACROS(
            Nature.IMPOSSIBLE_VALUE,
            "This document holds macros, which are never kept; save it without them or as PDF."),
    FILE_NOT_HARMLESS(
            Nature.IMPOSSIBLE_VALUE,
            "The virus scanner objects to this file, so nothing was kept; tell your IT."),
    NO_ROOM(
            Nature.NOT_NOW,
            "This file could not be kept: there is no room left on the database’s disk. Nothing of"
                    + " it was kept; tell whoever runs LabGoals, and add it again then."),
    WHO_ADDS_FILES(
            Nature.FORBIDDEN,
            "Files are added by the person, by who decides on their goals, and by administrators.");

    private final Nature nature;
    private final String sentence;

    EvidenceRule(Nature nature, String sentence) {
        this.nature = nature;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return nature;
    }
}
