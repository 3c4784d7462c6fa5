package org.labgoals.objective.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.labgoals.objective.application.ObjectiveRecords;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads objectives from their rows. */
@Component
@Transactional(readOnly = true)
class ObjectiveRecordsInRows implements ObjectiveRecords {

    private static final char FROM = '\u27e6';
    private static final char TO = '\u27e7';

    /** Any of the text's words is enough; how many there are is for the rank. */
    private static final String SHARING_WORDS =
            """
            select o.id, ts_rank(o.search, q.asked),
                   ts_headline('english', o.words, q.asked, cast(:marks as text))
            from objective o,
                 (select cast(replace(cast(plainto_tsquery('english', cast(:text as text)) as text),
                                      ' & ', ' | ') as tsquery) as asked) q
            where o.status = 'SET' and o.search @@ q.asked
            """;

    private final FoldedRows rows;
    private final EntityManager entities;

    ObjectiveRecordsInRows(FoldedRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<ObjectiveState> objective(ObjectiveId objective) {
        return some(List.of(objective)).stream().findFirst();
    }

    @Override
    public List<ObjectiveState> some(Collection<ObjectiveId> objectives) {
        return objectives.isEmpty()
                ? List.of()
                : rows.some(
                        ObjectiveRow.class,
                        ObjectiveState.class,
                        objectives.stream().map(ObjectiveId::value).toList());
    }

    @Override
    public List<ObjectiveState> all() {
        return rows.all(ObjectiveRow.class, ObjectiveState.class);
    }

    @Override
    public Map<ObjectiveId, Match> sharingWordsWith(String text) {
        Map<ObjectiveId, Match> matches = new HashMap<>();
        for (var row : found(text)) {
            matches.put(
                    new ObjectiveId((String) row[0]),
                    new Match(((Number) row[1]).doubleValue(), marked((String) row[2])));
        }
        return matches;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> found(String text) {
        return entities.createNativeQuery(SHARING_WORDS)
                .setParameter("text", text)
                .setParameter(
                        "marks", "StartSel=" + FROM + ", StopSel=" + TO + ", HighlightAll=true")
                .getResultList();
    }

    /** Each word between the marks once, in small letters. */
    private static List<String> marked(String text) {
        return Pattern.compile(FROM + "(.*?)" + TO)
                .matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    @Override
    public OptionalLong version(ObjectiveId objective) {
        return rows.version(ObjectiveRow.class, objective.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
