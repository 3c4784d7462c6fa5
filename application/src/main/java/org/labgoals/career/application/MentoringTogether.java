package org.labgoals.career.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.TakesSteps;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Confirms mentoring from the work list. */
@Component
class MentoringTogether implements TakesSteps {

    static final String CONFIRM = "confirm-mentoring";

    private static final String WAITING = "career?confirm=";

    private final CareerCommands commands;

    MentoringTogether(CareerCommands commands) {
        this.commands = commands;
    }

    /** Where the activity of that number in the person's record is confirmed. */
    static String address(PersonId person, int number) {
        return WAITING + person.value() + "." + number;
    }

    @Override
    public Set<String> steps() {
        return Set.of(CONFIRM);
    }

    @Override
    public void take(String what, String address, @Nullable RequestKey request) {
        int dot = address.lastIndexOf('.');
        if (!address.startsWith(WAITING)
                || dot < WAITING.length()
                || !address.substring(dot + 1).matches("[0-9]{1,9}")) {
            throw new NotFound("There is no such activity.");
        }
        var person = new PersonId(address.substring(WAITING.length(), dot));
        int number = Integer.parseInt(address.substring(dot + 1));
        commands.send(person, request, at -> new ConfirmActivity(person, at, number));
    }
}
