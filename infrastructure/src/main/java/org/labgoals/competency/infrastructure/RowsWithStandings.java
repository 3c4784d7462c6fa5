package org.labgoals.competency.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.Rows;

/** Writes a changed record's flat rows with it: set from the record as it is, never added to. */
record RowsWithStandings(Rows<CompetencyRecordRow> rows, EntityManager entities)
        implements Rows<CompetencyRecordRow> {

    @Override
    public Map<String, CompetencyRecordRow> load(Collection<String> ids) {
        return rows.load(ids);
    }

    @Override
    public void save(
            Map<String, CompetencyRecordRow> before,
            Map<String, @Nullable CompetencyRecordRow> after) {
        var records =
                after.values().stream()
                        .filter(Objects::nonNull)
                        .map(CompetencyRecordRow::folded)
                        .filter(Objects::nonNull)
                        .toList();
        rows.save(before, after);
        var standings = standingsOf(records);
        for (var record : records) {
            for (var system : record.systems()) {
                hold(record, system, standings);
            }
        }
        entities.flush();
        entities.clear();
    }

    private Map<String, CompetencyStandingRow> standingsOf(List<CompetencyState> records) {
        var found = new HashMap<String, CompetencyStandingRow>();
        var people = records.stream().map(each -> each.person().value()).toList();
        EntityRows.having(entities, CompetencyStandingRow.class, "person", people)
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    private void hold(
            CompetencyState record,
            SystemRecord system,
            Map<String, CompetencyStandingRow> standings) {
        var id = CompetencyStandingRow.idOf(record.person(), system.testSystem());
        var row = standings.get(id);
        if (row == null) {
            row = new CompetencyStandingRow(record.person(), system.testSystem());
            row.hold(record.dates(system.testSystem()));
            entities.persist(row);
        } else {
            row.hold(record.dates(system.testSystem()));
        }
    }

    @Override
    public void clear() {
        entities.createQuery("delete from CompetencyStandingRow").executeUpdate();
        rows.clear();
    }

    @Override
    public Set<String> tables() {
        Set<String> all = new HashSet<>(rows.tables());
        all.add(EntityRows.tableOf(CompetencyStandingRow.class));
        return all;
    }
}
