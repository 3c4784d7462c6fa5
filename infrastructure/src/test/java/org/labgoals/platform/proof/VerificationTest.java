package org.labgoals.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labgoals.shared.application.EventProof.Fault;

class VerificationTest {

    private static final int EVENTS = 250;
    private static final int TIMES = 300;

    private static final SomeStore STORE = SomeStore.of(EVENTS, new Random(20261123));

    private final Random chance = new Random(20261123);

    @Test
    void whatNobodyTouchedIsProvenUpToTheLastCheckpointAndChainedSince() {
        var store = SomeStore.of(EVENTS, chance);
        var verdict = store.verified();

        assertThat(verdict.misfit()).isNull();
        assertThat(verdict.checkpoint()).isEqualTo(store.checkpoints.getLast().told());
        assertThat(verdict.proven()).isEqualTo(200);
        assertThat(verdict.chained() + verdict.tail()).isEqualTo(50);
        assertThat(verdict.tail()).isEqualTo(12);
    }

    @Test
    void anEmptyStoreHolds() {
        var verdict = new SomeStore().verified();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.checkpoint()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aChangedFieldOfAnyEventIsFound(Tampering field) {
        for (int time = 0; time < TIMES; time++) {
            var store = STORE.copy();
            // where no checkpoint is yet, a place says nothing but an order
            int index = chance.nextInt(field == Tampering.PLACE ? store.covered() : EVENTS);
            store.events.set(index, field.with(store.events.get(index), chance));
            assertThat(store.verified().holds()).as("event %d", index).isFalse();
        }
    }

    @Test
    void theEventThatWasChangedIsNamed() {
        var store = SomeStore.of(EVENTS, chance);
        var event = store.events.get(120);
        store.events.set(120, Tampering.PAYLOAD.with(event, chance));

        var verdict = store.verified();
        assertThat(verdict.misfit()).isNotNull();
        assertThat(verdict.misfit().fault()).isEqualTo(Fault.CHANGED);
        assertThat(verdict.misfit().place()).isEqualTo(event.place());
        assertThat(verdict.misfit().record()).isEqualTo(event.aggregateId());
        assertThat(verdict.proven()).isEqualTo(100);
    }

    @Test
    void anEventChangedWithItsHashBreaksTheChainOrTheCheckpoint() {
        for (int time = 0; time < TIMES; time++) {
            var store = STORE.copy();
            int index = chance.nextInt(store.covered());
            var changed = Tampering.PAYLOAD.with(store.events.get(index), chance);
            store.events.set(index, SomeStore.chained(changed));
            assertThat(store.verified().holds()).as("event %d", index).isFalse();
        }
    }

    @Test
    void anyRemovalUpToTheLastCheckpointIsFound() {
        for (int time = 0; time < TIMES; time++) {
            var store = STORE.copy();
            int index = chance.nextInt(store.covered());
            store.events.remove(index);
            assertThat(store.verified().holds()).as("event %d", index).isFalse();
        }
    }

    @Test
    void aRemovalSinceTheLastCheckpointIsFoundUnlessItWasTheLastOfItsRecord() {
        for (int time = 0; time < TIMES; time++) {
            var store = STORE.copy();
            int index = store.covered() + chance.nextInt(EVENTS - store.covered());
            boolean last = store.isLastOfItsRecord(index);
            store.events.remove(index);
            assertThat(store.verified().holds()).as("event %d", index).isEqualTo(last);
        }
    }

    @Test
    void aWholeRecordThatWasRemovedIsFoundAndNamed() {
        var store = SomeStore.of(EVENTS, chance);
        store.append("record-of-one", "{}");
        store.checkpoint();
        store.events.removeIf(event -> event.aggregateId().equals("record-of-one"));

        var misfit = store.verified().misfit();
        assertThat(misfit).isNotNull();
        assertThat(misfit.fault()).isEqualTo(Fault.REMOVED);
        assertThat(misfit.record()).isEqualTo("record-of-one");
    }

    @Test
    void anEventPutInOrAnotherOrderIsFound() {
        for (int time = 0; time < TIMES; time++) {
            var doubled = STORE.copy();
            int index = chance.nextInt(EVENTS);
            doubled.events.add(index, doubled.events.get(index));
            assertThat(doubled.verified().holds()).as("doubled %d", index).isFalse();

            var swapped = STORE.copy();
            int other = 1 + chance.nextInt(swapped.covered() - 1);
            Collections.swap(swapped.events, other - 1, other);
            assertThat(swapped.verified().holds()).as("swapped %d", other).isFalse();
        }
    }

    @Test
    void aCheckpointThatWasChangedRemovedOrMadeAnewIsFound() {
        var without = SomeStore.of(EVENTS, chance);
        without.checkpoints.removeFirst();
        assertThat(fault(without)).isEqualTo(Fault.CHANGED_CHECKPOINT);

        var otherHeads = SomeStore.of(EVENTS, chance);
        otherHeads.heads.put(1L, List.of());
        assertThat(fault(otherHeads)).isEqualTo(Fault.CHANGED_CHECKPOINT);

        var anew = SomeStore.of(EVENTS, chance);
        var second = anew.checkpoints.get(1);
        anew.checkpoints.set(
                1,
                StoredCheckpoint.after(
                        anew.checkpoints.getFirst(),
                        second.upTo(),
                        second.events() - 1,
                        second.told().at(),
                        second.root(),
                        anew.heads.get(2L)));
        assertThat(fault(anew)).isEqualTo(Fault.OTHER_EVENTS);
    }

    @Test
    void aPastMadeAnewFromTheFirstEventIsFoundByACheckpointKeptOutside() {
        var store = SomeStore.of(EVENTS, chance);
        var kept = store.checkpoints.getLast().told();
        var another = SomeStore.of(EVENTS, new Random(1));
        assertThat(another.verified().holds()).isTrue();

        another.outside.put(kept.number(), kept.hash());
        store.outside.put(kept.number(), kept.hash());

        assertThat(fault(another)).isEqualTo(Fault.REWRITTEN);
        assertThat(store.verified().outside()).isEqualTo(kept.number());
    }

    @Test
    void aRemovalWithItsCheckpointsIsFoundUpToTheOneKeptOutsideAndNotAfterIt() {
        for (int time = 0; time < TIMES; time++) {
            var store = STORE.copy();
            int kept = 1 + chance.nextInt(2);
            store.outside.put((long) kept, store.checkpoints.get(kept - 1).told().hash());
            int left = chance.nextInt(EVENTS);
            store.cutTo(left);
            assertThat(store.verified().holds())
                    .as("kept %d, left %d", kept, left)
                    .isEqualTo(left >= kept * 100);
        }
    }

    @Test
    void theRootIsThatOfTheStandard() {
        var tree = new MerkleTree();
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        var store = SomeStore.of(3, chance);
        store.events.forEach(tree::add);
        var leaves = store.events.stream().map(VerificationTest::leaf).toList();
        assertThat(tree.root()).isEqualTo(node(node(leaves.get(0), leaves.get(1)), leaves.get(2)));
    }

    private static Fault fault(SomeStore store) {
        var misfit = store.verified().misfit();
        assertThat(misfit).isNotNull();
        return misfit.fault();
    }

    private static byte[] leaf(ChainLink event) {
        return Digest.sha256()
                .bytes(new byte[] {0})
                .bytes(java.nio.ByteBuffer.allocate(8).putLong(event.place()).array())
                .bytes(event.hash())
                .done();
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Digest.sha256().bytes(new byte[] {1}).bytes(left).bytes(right).done();
    }
}
