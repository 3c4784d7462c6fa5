package org.labgoals.shared.application;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * The way every command goes once its feature has let it pass: to its aggregate, once per request,
 * and back when the change can be read.
 */
@Component
public class OneWayIn {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Dispatch dispatch;
    private final RequestLedger ledger;
    private final ProjectionSignals signals;
    private final ReadOnly readOnly;

    OneWayIn(
            Dispatch dispatch, RequestLedger ledger, ProjectionSignals signals, ReadOnly readOnly) {
        this.dispatch = dispatch;
        this.ledger = ledger;
        this.signals = signals;
        this.readOnly = readOnly;
    }

    /**
     * What came of the request if it was done before: a repeat is answered before rules look at
     * what the first time brought about.
     *
     * @param request null where repeats cannot happen
     * @throws KeyReused when the key stands for another request
     */
    public Optional<Outcome> doneBefore(@Nullable RequestKey request) {
        return request == null
                ? Optional.empty()
                : ledger.find(request)
                        .map(done -> new Outcome(done.subjectId(), done.version(), false, true));
    }

    /**
     * Sends the command and answers once its change can be read back, or after two seconds.
     *
     * @param feature whose projection shows the change
     * @param vocabulary the sealed interface of the commands
     * @param record the id of the record it is about
     * @param creates whether it begins something that gets an address of its own
     * @param rowVersion the version the record's row has now
     * @throws org.labgoals.shared.domain.Refused when a rule refuses, or while the product is
     *     {@link ReadOnly}
     * @throws SomebodyWasFaster when the record changed meanwhile, again and again
     */
    public <C> Outcome send(
            String feature,
            Class<C> vocabulary,
            C command,
            String record,
            Metadata metadata,
            @Nullable RequestKey request,
            boolean creates,
            Supplier<OptionalLong> rowVersion) {
        Refused.when(AsOf.current().isPresent(), AsOfRule.WHAT_WAS_STAYS);
        readOnly.refuse();
        var answer =
                dispatch.send(
                        vocabulary,
                        command,
                        record,
                        Cause.on(metadata),
                        request,
                        creates ? 201 : 200);
        long reached = answer.stored().version();
        // a record that has not begun has no row to wait for
        boolean seen =
                reached < 0 || signals.awaitVersion(feature, record, reached, rowVersion, PATIENCE);
        return new Outcome(record, reached, !seen, answer.repeated());
    }
}
