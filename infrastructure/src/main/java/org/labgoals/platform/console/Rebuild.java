package org.labgoals.platform.console;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.postgres.OpenedDatabase;
import org.labgoals.platform.projection.RebuildLedger;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.shared.application.EngineRoom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks the product that runs for a rebuild, through its database, and tells how it gets on. */
@Command(
        name = "rebuild",
        description = {
            "Folds what screens show anew from its events, while the product runs and goes on"
                    + " showing the old rows. To end this command ends nothing there.",
            ""
        },
        exitCodeListHeading = Verb.EXIT_CODES,
        exitCodeList = {"0:the new rows are served", "2:they are not; the rows of before are"})
final class Rebuild extends Verb {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "one part alone, such as goal; without it all of them")
    private @Nullable String part;

    @Override
    public Integer call() {
        try (var database = OpenedDatabase.ofRunning(installed().settings())) {
            var ledger = RebuildLedger.in(database.dataSource());
            var taken = ledger.ask(features(ledger.features()));
            out().println(
                            taken
                                    ? "Folding anew, beside the rows that are served:"
                                    : "A rebuild goes on already:");
            var last = followed(ledger);
            if (last.trouble() != null) {
                throw new CannotStart(
                        "it was given up because of "
                                + last.trouble()
                                + "; the rows of before are served.");
            }
            out().printf(
                            "Done: %,d events at %,d a second; the new rows of %s are served.%n",
                            last.readTo(), last.rate(), String.join(", ", last.features()));
            return Console.WELL;
        }
    }

    private List<String> features(List<String> all) {
        if (part != null && !all.contains(part)) {
            throw notUnderstood("there is no \"" + part + "\", but " + String.join(", ", all));
        }
        return part == null ? all : List.of(part);
    }

    private EngineRoom.Rebuild followed(RebuildLedger ledger) {
        var last = ledger.last().orElseThrow();
        while (last.endedAt() == null) {
            out().println(progress(last));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            last = ledger.last().orElseThrow();
        }
        return last;
    }

    private static String progress(EngineRoom.Rebuild rebuild) {
        return "  event %,d of %,d, %,d a second, %s; %d of %d parts served"
                .formatted(
                        rebuild.readTo(),
                        rebuild.last(),
                        rebuild.rate(),
                        rebuild.left()
                                .map(left -> left.toSeconds() + " s left")
                                .orElse("just begun"),
                        rebuild.served().size(),
                        rebuild.features().size());
    }
}
