package org.labgoals.demo.infrastructure;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.labgoals.career.application.CredentialCatalogue;
import org.labgoals.competency.application.ShippedRules;
import org.labgoals.platform.projection.Projections;
import org.labgoals.platform.settings.Settings;
import org.labgoals.shared.application.DemoData;
import org.labgoals.shared.application.ReadOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty store with the demo laboratory where that is wanted: after the projections have
 * started and before the product listens to anybody, so that it is ready only with its demo.
 */
@Component
final class DemoLaboratory implements SmartLifecycle, DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLaboratory.class);

    private static final int AFTER_PROJECTIONS = Projections.PHASE + 100;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final DemoWriter writer;
    private final DemoAccounts accounts;
    private final DemoFiles files;
    private final CaughtUp caughtUp;
    private final ShippedRules assessment;
    private final CredentialCatalogue credentials;
    private final InstantSource clock;
    private final ReadOnly readOnly;
    private volatile boolean shown;
    private volatile boolean running;

    DemoLaboratory(
            Settings settings,
            DemoWriter writer,
            DemoAccounts accounts,
            DemoFiles files,
            CaughtUp caughtUp,
            ShippedRules assessment,
            CredentialCatalogue credentials,
            InstantSource clock,
            ReadOnly readOnly) {
        this.settings = settings;
        this.writer = writer;
        this.accounts = accounts;
        this.files = files;
        this.caughtUp = caughtUp;
        this.assessment = assessment;
        this.credentials = credentials;
        this.clock = clock;
        this.readOnly = readOnly;
    }

    @Override
    public boolean isShown() {
        return shown;
    }

    @Override
    public void start() {
        running = true;
        if (settings.demo() && readOnly.why().isEmpty()) {
            ZoneId zone = ZoneId.systemDefault();
            LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
            var rules = new DemoRules(assessment.rules(), credentials.rules());
            fill(new DemoScript(today, zone, rules), zone);
        } else {
            shown = writer.held() == DemoWriter.Holds.DEMO;
        }
    }

    private void fill(DemoScript script, ZoneId zone) {
        DemoWriter.Holds held = writer.held();
        if (held == DemoWriter.Holds.NOTHING) {
            LOG.info("Loading the demo laboratory: two years of work, some seconds");
            long begun = System.nanoTime();
            held = writer.fillIfEmpty(script, zone);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            LOG.info("Recorded {} facts in {} s", script.moments().size(), took.toSeconds());
        }
        if (held == DemoWriter.Holds.REAL_EVENTS) {
            LOG.warn(
                    "This store holds real events, so no demo data was loaded. Set"
                            + " LABGOALS_DEMO=false to say that this is meant.");
            return;
        }
        accounts.create(script.people());
        files.keep(script.papers());
        shown = true;
        if (held == DemoWriter.Holds.NOTHING && !caughtUp.within(PATIENCE)) {
            LOG.warn("The demo laboratory is loaded; its screens are still being filled");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_PROJECTIONS;
    }
}
