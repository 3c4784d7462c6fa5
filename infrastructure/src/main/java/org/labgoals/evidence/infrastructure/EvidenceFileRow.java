package org.labgoals.evidence.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A file's row; name and content are sealed. */
@Entity
@Table(name = "evidence_file")
@IdClass(EvidenceFileRow.Key.class)
class EvidenceFileRow {

    @Id private String person;
    @Id private String sha256;
    private String kind;
    private byte[] name;
    private byte[] content;

    @Column(name = "added_by")
    private String addedBy;

    /** For Hibernate, which fills the fields. */
    protected EvidenceFileRow() {}

    String kind() {
        return kind;
    }

    byte[] name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    String addedBy() {
        return addedBy;
    }

    /** Whose file, and which. */
    record Key(String person, String sha256) implements Serializable {}
}
