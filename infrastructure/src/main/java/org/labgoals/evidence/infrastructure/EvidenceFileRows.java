package org.labgoals.evidence.infrastructure;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of files. A row is added once and never changed. */
interface EvidenceFileRows extends JpaRepository<EvidenceFileRow, EvidenceFileRow.Key> {

    /** The hashes of a person's files. */
    @Query("select f.sha256 from EvidenceFileRow f where f.person = :person order by f.sha256")
    List<String> hashes(String person);

    /** One row more, or none where the same content is there. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into evidence_file
                        (person, sha256, kind, size, name, content, added_by)
                    values (:person, :sha256, :kind, :size, :name, :content, :addedBy)
                    on conflict do nothing
                    """)
    int add(
            String person,
            String sha256,
            String kind,
            int size,
            byte[] name,
            byte[] content,
            String addedBy);
}
