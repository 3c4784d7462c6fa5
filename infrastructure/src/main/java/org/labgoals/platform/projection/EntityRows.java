package org.labgoals.platform.projection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are Jakarta Persistence entities with a text id: loaded in one query, changed in place,
 * written in JDBC batches at the flush.
 */
public final class EntityRows<R> implements Rows<R> {

    private final EntityManager entities;
    private final Class<R> type;

    /** Rows of the given entity. */
    public EntityRows(EntityManager entities, Class<R> type) {
        this.entities = entities;
        this.type = type;
    }

    @Override
    public Map<String, R> load(Collection<String> ids) {
        Map<String, R> found = new HashMap<>();
        var util = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        // a query whose list of ids has another length each time is translated anew each time
        entities.unwrap(Session.class).findMultiple(type, List.copyOf(ids)).stream()
                .filter(Objects::nonNull)
                .forEach(row -> found.put((String) util.getIdentifier(row), row));
        return found;
    }

    /** The rows beside these that have one of the values in a column, by one unchanging query. */
    public static <R> Stream<R> having(
            EntityManager entities, Class<R> type, String column, Collection<String> values) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from " + tableOf(type) + " where " + column + " = any (:values)",
                        type)
                .setParameter("values", values.toArray(String[]::new))
                .getResultStream();
    }

    @Override
    public void save(Map<String, R> before, Map<String, @Nullable R> after) {
        after.forEach(
                (id, row) -> {
                    R old = before.get(id);
                    if (row == null) {
                        if (old != null) {
                            entities.remove(old);
                        }
                    } else if (old == null) {
                        entities.persist(row);
                    } else if (row != old) {
                        entities.merge(row);
                    }
                });
        entities.flush();
        entities.clear();
    }

    @Override
    public void clear() {
        var delete = entities.getCriteriaBuilder().createCriteriaDelete(type);
        delete.from(type);
        entities.createQuery(delete).executeUpdate();
    }

    @Override
    public Set<String> tables() {
        return Set.of(tableOf(type));
    }

    /** The table of an entity, which names it. */
    public static String tableOf(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }
}
