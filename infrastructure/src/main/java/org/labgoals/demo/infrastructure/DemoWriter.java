package org.labgoals.demo.infrastructure;

import java.time.ZoneId;
import java.util.Locale;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.labgoals.feedback.domain.FeedbackCommand.ShowAnonymousFeedback;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Signing;
import org.labgoals.shared.domain.Occasion;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a script through the ordinary gateway, each step under the clock of its moment and marked
 * as demo. All of it is one transaction: a load that is killed leaves an empty store, and the next
 * start begins anew.
 */
@Component
final class DemoWriter {

    /** Two nodes that start at once on the same server take turns. */
    private static final long LOCK = 4_217_006_551L;

    private final CommandGateway gateway;
    private final RecordedEvents events;
    private final Signing signing;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    DemoWriter(
            CommandGateway gateway,
            RecordedEvents events,
            Signing signing,
            JdbcTemplate jdbc,
            @Qualifier("jdbcTransactionManager") PlatformTransactionManager transactions) {
        this.gateway = gateway;
        this.events = events;
        this.signing = signing;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a store holds. */
    enum Holds {
        NOTHING,
        DEMO,
        REAL_EVENTS
    }

    /** Fills the store if it is empty, and says what it held before. */
    Holds fillIfEmpty(DemoScript script, ZoneId zone) {
        Holds held =
                transaction.execute(
                        status -> {
                            jdbc.queryForList("select pg_advisory_xact_lock(?)", LOCK);
                            Holds holds = held();
                            if (holds == Holds.NOTHING) {
                                play(script, zone);
                            }
                            return holds;
                        });
        return held == null ? Holds.NOTHING : held;
    }

    /** A store that began as a demo stays one, whatever people add to it. */
    Holds held() {
        return jdbc
                .queryForList(
                        "select metadata from domain_event order by global_index limit 1",
                        String.class)
                .stream()
                .findFirst()
                .map(DemoWriter::kind)
                .orElse(Holds.NOTHING);
    }

    private static Holds kind(String metadata) {
        String unspaced = metadata.replace(" ", "");
        boolean demo = unspaced.contains("\"" + Metadata.DEMO + "\":\"true\"");
        return demo ? Holds.DEMO : Holds.REAL_EVENTS;
    }

    private void play(DemoScript script, ZoneId zone) {
        try (RecordingClock clock = new RecordingClock()) {
            for (DemoScript.Moment moment : script.moments()) {
                clock.turnTo(moment.at());
                send(script.people(), moment, zone);
            }
        }
    }

    private void send(DemoPeople people, DemoScript.Moment moment, ZoneId zone) {
        Step step = moment.step();
        Occasion occasion =
                new Occasion(
                        DemoPeople.personId(step.by()),
                        step.standing(),
                        moment.at().atZone(zone).toLocalDate());
        Object command = step.command().on(occasion, corrected(step));
        gateway.sendAndWait(
                new GenericCommandMessage<>(
                        new GenericMessage<>(
                                command,
                                signing.sign(command, metadata(people, step, command)).entries()),
                        step.vocabulary().getName()));
    }

    private String corrected(Step step) {
        Integer number = step.corrects();
        if (number == null) {
            return "";
        }
        var known = events.of(Object.class, step.record());
        return (number == 0 ? known.getLast() : known.get(number - 1)).eventId();
    }

    private static Metadata metadata(DemoPeople people, Step step, Object command) {
        if (command instanceof ShowAnonymousFeedback shown) {
            var nobody = shown.occasion().by().value();
            return Metadata.of(nobody, nobody, Channel.DEMO);
        }
        String role = people.member(step.by()).role().name().toLowerCase(Locale.ROOT);
        Metadata metadata = Metadata.of(DemoPeople.personId(step.by()).value(), role, Channel.DEMO);
        String absent = step.onBehalfOf();
        return absent == null ? metadata : metadata.onBehalfOf(DemoPeople.personId(absent).value());
    }
}
