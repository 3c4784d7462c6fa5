package org.labgoals.platform.console;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.postgres.OpenedDatabase;
import org.labgoals.platform.proof.StoreReading;
import org.labgoals.shared.application.EventProof.Checkpoint;
import org.labgoals.shared.application.EventProof.Fault;
import org.labgoals.shared.application.EventProof.Misfit;
import org.labgoals.shared.application.EventProof.Verdict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether the record is what was recorded, asked without the product. */
@Command(
        name = "verify",
        description = {
            "Reads every event and says how far the record is proven, or the first thing that does"
                    + " not fit. Works beside a running product too. The last checkpoint that the"
                    + " product itself keeps beside the signing key is asked, too.",
            ""
        },
        exitCodeListHeading = Verb.EXIT_CODES,
        exitCodeList = {"0:everything fits", "1:something does not", "2:it could not be verified"})
final class Verify extends Verb {

    @Parameters(
            arity = "0..1",
            paramLabel = "RECORD",
            description =
                    "the id of a goal or any other record, or of a person: that alone, or all that"
                            + " is about the person; without it the whole store")
    private @Nullable String subject;

    @ArgGroup(exclusive = false)
    private @Nullable Against against;

    @Override
    public Integer call() {
        var installed = installed();
        var outside = installed.outside();
        Map<Long, String> kept = new HashMap<>();
        if (Files.exists(outside.checkpointFile())) {
            kept.putAll(outside.hashes());
        }
        kept.putAll(Against.hashes(against, outside));
        try (var database = OpenedDatabase.of(installed.settings())) {
            out().println("Reading " + told(subject) + " in " + database.place());
            var verdict =
                    StoreReading.of(database.dataSource(), outside)
                            .verify(subject, Map.copyOf(kept));
            tell(verdict, out());
            return verdict.holds() ? Console.WELL : Console.NOT_WELL;
        }
    }

    private static String told(@Nullable String subject) {
        return subject == null ? "every event" : "the events of " + subject;
    }

    static void tell(Verdict verdict, PrintWriter out) {
        var misfit = verdict.misfit();
        if (misfit != null) {
            out.println("DOES NOT FIT  " + told(misfit));
            out.println("Keep a copy of the database as it is, and tell the laboratory director.");
            return;
        }
        var checkpoint = verdict.checkpoint();
        out.println("Everything fits.");
        out.printf("proven   %,d events%s%n", verdict.proven(), told(checkpoint));
        out.printf("chained  %,d events since, each with another after it%n", verdict.chained());
        out.printf(
                "tail     %,d events since are the last of their records: a removal would not show"
                        + " yet%n",
                verdict.tail());
        out.println(
                verdict.outside() == null
                        ? "outside  no checkpoint kept outside the database was at hand: whoever"
                                + " owns it could have rewritten everything"
                        : "outside  checkpoint "
                                + verdict.outside()
                                + " agrees with its signed copy outside the database");
    }

    private static String told(@Nullable Checkpoint checkpoint) {
        return checkpoint == null
                ? "; there is no checkpoint yet"
                : ", up to checkpoint " + checkpoint.number() + " of " + checkpoint.at();
    }

    private static String told(Misfit misfit) {
        var where =
                misfit.record() == null
                        ? "checkpoint " + misfit.checkpoint()
                        : "record "
                                + misfit.record()
                                + ", event "
                                + misfit.sequence()
                                + (misfit.place() == null ? "" : ", place " + misfit.place());
        return where + ": " + told(misfit.fault());
    }

    private static String told(Fault fault) {
        return switch (fault) {
            case CHANGED -> "it is not what was recorded";
            case BROKEN_CHAIN ->
                    "it does not follow the one before it; one is missing or was put in";
            case REMOVED -> "the record ends earlier than it did, or otherwise";
            case OTHER_EVENTS -> "the events are not those that were there, or not in their order";
            case CHANGED_CHECKPOINT -> "it is not what was made then, or one is missing";
            case REWRITTEN ->
                    "it was kept outside the database and is not in it; what was recorded up to it"
                            + " was rewritten or taken away";
        };
    }
}
