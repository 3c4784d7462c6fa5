package org.labgoals.career.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.FrameworkCommand;
import org.labgoals.career.domain.FrameworkVersion;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change the career framework: authorises, stamps who acts, sends, and answers once
 * the change can be read back.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses.
 */
@Component
public class FrameworkCommands {

    private final CurrentViewer viewer;
    private final ShippedFramework shipped;
    private final FrameworkRecords records;
    private final OneWayIn way;
    private final Today today;

    FrameworkCommands(
            CurrentViewer viewer,
            ShippedFramework shipped,
            FrameworkRecords records,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.shipped = shipped;
        this.records = records;
        this.way = way;
        this.today = today;
    }

    /**
     * Changes the framework from a day on.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion and what was shipped
     */
    public Outcome change(@Nullable RequestKey request, Changing command) {
        var asker = viewer.get();
        var standing = asker.is(Role.ADMINISTRATOR) ? Standing.ADMINISTRATOR : Standing.ONLOOKER;
        var wanted =
                command.on(new Occasion(asker.person(), standing, today.date()), shipped.version());
        FrameworkPolicy.POLICY.permit(asker, standing, wanted);
        var id = CareerFrameworkId.THE_ONE.value();
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        return way.send(
                FrameworkQueries.FEATURE,
                FrameworkCommand.class,
                wanted,
                id,
                Metadata.acting(asker, standing, List.of()),
                request,
                false,
                records::version);
    }

    /** Makes the command. */
    @FunctionalInterface
    public interface Changing {
        FrameworkCommand on(Occasion occasion, FrameworkVersion shipped);
    }
}
