package org.labgoals.evidence.infrastructure;

import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.labgoals.evidence.application.EvidenceKind;
import org.labgoals.evidence.application.EvidenceRule;
import org.labgoals.evidence.application.FileContents;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * Lets Apache Tika say by its first bytes what a content is, and looks itself into the packages
 * that office documents are, since their first bytes say little.
 */
@Component
class TikaContents implements FileContents {

    private static final MediaType ZIP = MediaType.APPLICATION_ZIP;

    private final Tika tika = new Tika();
    private final MediaTypeRegistry types = MediaTypeRegistry.getDefaultRegistry();

    @Override
    public void check(EvidenceKind kind, byte[] content) {
        MediaType said = MediaType.parse(kind.mediaType());
        MediaType found = MediaType.parse(tika.detect(content));
        boolean packed = isOrIsKindOf(said, ZIP);
        boolean fits =
                packed ? isOrIsKindOf(found, ZIP) && isOrIsKindOf(said, found) : said.equals(found);
        Refused.when(!fits, EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS);
        if (packed) {
            OfficePackage.check(kind, content);
        }
    }

    private boolean isOrIsKindOf(MediaType type, MediaType of) {
        return type.equals(of) || types.isSpecializationOf(type, of);
    }
}
