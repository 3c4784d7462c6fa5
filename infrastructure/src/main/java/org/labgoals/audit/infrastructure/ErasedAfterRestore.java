package org.labgoals.audit.infrastructure;

import org.labgoals.audit.application.PersonTraces;
import org.labgoals.platform.backup.AfterRestore;
import org.labgoals.shared.domain.PersonId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Removes again what a restore brought back of those who were erased since the backup and stands in
 * the clear: their accounts, wishes and files. It does so before anybody can ask.
 */
@Component
class ErasedAfterRestore implements SmartInitializingSingleton {

    private final AfterRestore restore;
    private final PersonTraces traces;

    ErasedAfterRestore(AfterRestore restore, PersonTraces traces) {
        this.restore = restore;
        this.traces = traces;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int removed = 0;
        for (String person : restore.erasedPersons()) {
            removed += traces.remove(new PersonId(person), restore.recordsOf(person));
        }
        if (removed > 0) {
            traces.rewrite();
        }
        restore.tracesRemoved();
    }
}
