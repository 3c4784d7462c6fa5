package org.labgoals.platform.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rows whose changes somebody is told of right after their commit. */
public record RowsToldOf<R>(Rows<R> rows, ToldOfRows told) implements Rows<R> {

    @Override
    public Map<String, R> load(Collection<String> ids) {
        return rows.load(ids);
    }

    @Override
    public void save(Map<String, R> before, Map<String, @Nullable R> after) {
        rows.save(before, after);
        var ids = List.copyOf(after.keySet());
        afterCommit(() -> told.changed(ids));
    }

    @Override
    public void clear() {
        rows.clear();
        afterCommit(told::forget);
    }

    @Override
    public Set<String> tables() {
        return rows.tables();
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }
}
