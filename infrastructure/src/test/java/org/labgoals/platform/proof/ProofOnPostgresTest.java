package org.labgoals.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.Until;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.EventProof.Fault;
import org.labgoals.shared.application.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithParcels
class ProofOnPostgresTest {

    private static final Instant MADE = Instant.parse("2026-11-23T06:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired StoredProof proof;
    @Autowired JdbcTemplate jdbc;
    @Autowired DataSourceTransactionManager transactions;

    private Parcels parcels;

    @BeforeEach
    void parcels() {
        parcels = new Parcels(context);
    }

    @Test
    void whatWasAppendedIsProvenUpToTheCheckpointAndNothingNewMakesNone() {
        parcels.moved(parcels.sent("p-1", "for Ann"), 3);
        var made = checkpointOverAll();
        assertThat(proof.make(MADE)).isEmpty();

        var verdict = proof.verify();
        assertThat(verdict.misfit()).isNull();
        assertThat(verdict.checkpoint()).isEqualTo(made);
        assertThat(verdict.proven()).isEqualTo(made.events());
        assertThat(proof.checkpoints(Long.MAX_VALUE, 1)).containsExactly(made);

        ParcelId later = parcels.sent("p-1", "for Bob");
        parcels.moved(later, 1);
        var since = proof.verify();
        assertThat(since.proven()).isEqualTo(made.events());
        assertThat(since.chained()).isEqualTo(1);
        assertThat(since.tail()).isEqualTo(1);
    }

    @Test
    void whatTheOwnerOfTheDatabaseChangesIsNamed() {
        ParcelId parcel = parcels.sent("p-1", "for Ann");
        parcels.moved(parcel, 3);
        checkpointOverAll();

        tampered(
                "update domain_event set payload = replace(payload, '3', '4') where aggregate_id ="
                        + " ? and sequence_number = 1",
                parcel,
                Fault.CHANGED);
        tampered(
                "delete from domain_event where aggregate_id = ? and sequence_number = 1",
                parcel,
                Fault.REMOVED);
        tampered(
                "delete from domain_event where aggregate_id = ? and sequence_number = 0",
                parcel,
                Fault.BROKEN_CHAIN);
        assertThat(proof.verify().misfit()).isNull();
    }

    @Test
    void aSubjectAloneIsProvenAndWhatWasChangedElsewhereDoesNotMatter() {
        var person = "p-" + UUID.randomUUID();
        ParcelId mine = parcels.sent(person, "for Cid");
        parcels.moved(mine, 2);
        ParcelId theirs = parcels.sent("p-3", "for Dan");
        parcels.moved(theirs, 1);
        checkpointOverAll();
        parcels.moved(mine, 1);

        var verdict = proof.verify(mine.value());
        assertThat(verdict.misfit()).isNull();
        assertThat(verdict.proven()).isEqualTo(2);
        assertThat(verdict.chained() + verdict.tail()).isEqualTo(1);
        assertThat(proof.verify(person).proven()).isEqualTo(2);
        assertThatThrownBy(() -> proof.verify("nobody")).isInstanceOf(NotFound.class);

        changed(
                "update domain_event set payload = payload || ' ' where aggregate_id = ? and"
                        + " sequence_number = 1",
                theirs,
                () -> {
                    assertThat(proof.verify(mine.value()).holds()).isTrue();
                    assertThat(proof.verify(theirs.value()).misfit().fault())
                            .isEqualTo(Fault.CHANGED);
                });
        changed(
                "delete from domain_event where aggregate_id = ? and sequence_number >= 0",
                theirs,
                () ->
                        assertThat(proof.verify(theirs.value()).misfit().fault())
                                .isEqualTo(Fault.REMOVED));
    }

    @Test
    void aPastThatTheOwnerOfTheDatabaseCutsOffWithItsCheckpointsIsFoundAndNotSigned() {
        ParcelId parcel = parcels.sent("p-1", "for Ann");
        parcels.moved(parcel, 3);
        var made = checkpointOverAll();
        assertThat(proof.verify().outside()).isEqualTo(made.number());
        assertThat(proof.signed(null).file()).contains(made.hash());

        changed(
                "delete from domain_event where aggregate_id = ? and sequence_number >= 0",
                parcel,
                () -> {
                    jdbc.execute("alter table checkpoint disable trigger user");
                    jdbc.execute("alter table checkpoint_head disable trigger user");
                    jdbc.update("delete from checkpoint_head where number = ?", made.number());
                    jdbc.update("delete from checkpoint where number = ?", made.number());
                    var misfit = proof.verify().misfit();
                    assertThat(misfit).isNotNull();
                    assertThat(misfit.fault()).isEqualTo(Fault.REWRITTEN);
                    assertThat(misfit.checkpoint()).isEqualTo(made.number());
                    assertThatThrownBy(() -> proof.signed(null))
                            .isInstanceOf(EventProof.CannotSign.class)
                            .hasMessageContaining("Nothing is signed");
                });
    }

    @Test
    void aCheckpointIsNeverChangedOrRemovedByTheProduct() {
        parcels.sent("p-1", "for Ann");
        checkpointOverAll();

        assertThatThrownBy(() -> jdbc.update("update checkpoint set events = 0"))
                .hasMessageContaining("never changed or removed");
        assertThatThrownBy(() -> jdbc.update("delete from checkpoint_head"))
                .hasMessageContaining("never changed or removed");
    }

    /** Transactions of others may still be under way: it is asked until nothing is left. */
    private EventProof.Checkpoint checkpointOverAll() {
        Until.holds(
                "everything is settled",
                () -> {
                    proof.make(MADE);
                    var verdict = proof.verify();
                    return verdict.chained() + verdict.tail() == 0;
                });
        return proof.checkpoints(Long.MAX_VALUE, 1).getFirst();
    }

    /** As {@link #tampered}, and leaves the looking to somebody else. */
    private void changed(String sql, ParcelId parcel, Runnable look) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            jdbc.execute("alter table domain_event disable trigger user");
                            assertThat(jdbc.update(sql, parcel.value())).isPositive();
                            look.run();
                            status.setRollbackOnly();
                        });
    }

    /** Does it as somebody who may switch the triggers off, looks, and takes it back. */
    private void tampered(String sql, ParcelId parcel, Fault expected) {
        var alone = new TransactionTemplate(transactions);
        alone.executeWithoutResult(
                status -> {
                    jdbc.execute("alter table domain_event disable trigger user");
                    assertThat(jdbc.update(sql, parcel.value())).isEqualTo(1);
                    EventProof.Verdict verdict = proof.verify();
                    assertThat(verdict.misfit()).isNotNull();
                    assertThat(verdict.misfit().fault()).isEqualTo(expected);
                    assertThat(verdict.misfit().record()).isEqualTo(parcel.value());
                    assertThat(verdict.misfit().sequence()).isNotNull();
                    status.setRollbackOnly();
                });
    }
}
