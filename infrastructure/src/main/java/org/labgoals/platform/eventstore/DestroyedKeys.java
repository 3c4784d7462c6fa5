package org.labgoals.platform.eventstore;

import java.util.List;
import org.labgoals.platform.nodes.TellsOtherNodes;
import org.labgoals.platform.sealing.ErasureLedger;
import org.labgoals.platform.sealing.EventKeys;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Destroys keys in the transaction that says so, and has every node forget them once it is
 * committed, with the records it keeps ready: they hold the texts in the clear.
 */
public final class DestroyedKeys implements ProjectionSignals.Listener {

    /** Under this name the nodes tell each other of destroyed keys, as of a feature's rows. */
    static final String NEWS = "keys";

    private final EventKeys keys;
    private final RecordsInMemory records;
    private final TellsOtherNodes others;
    private final ErasureLedger ledger;

    DestroyedKeys(
            EventKeys keys, RecordsInMemory records, TellsOtherNodes others, ErasureLedger ledger) {
        this.ledger = ledger;
        this.keys = keys;
        this.records = records;
        this.others = others;
    }

    /** Destroys one event's key. */
    void key(String eventId) {
        keys.destroy(eventId);
        tell(eventId, () -> ledger.event(eventId));
    }

    /** Destroys the key of all texts about a person. */
    void person(String person) {
        keys.destroyPerson(person);
        tell(person, () -> ledger.person(person));
    }

    private void tell(String id, Runnable noted) {
        var news = new ProjectionSignals.Changed(NEWS, id, 0);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        noted.run();
                        changed(news);
                        others.changed(List.of(news));
                    }
                });
    }

    @Override
    public void changed(ProjectionSignals.Changed news) {
        // an event's id or a person's; no id is both
        keys.forget(news.subjectId());
        keys.forgetPerson(news.subjectId());
        records.forget();
    }

    /** A key may have been destroyed unheard. */
    @Override
    public void missed() {
        keys.forgetAll();
        records.forget();
    }
}
