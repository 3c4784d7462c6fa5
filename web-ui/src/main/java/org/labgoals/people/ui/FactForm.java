package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import org.labgoals.shared.ui.Words;

/** Records one fact about somebody, by one button. */
final class FactForm extends AdministrationForm {

    private final transient BooleanSupplier missing;
    private final transient Runnable recording;

    /**
     * @param missing whether something has to be filled in first
     * @param recording what the button does
     */
    FactForm(
            Words words,
            String button,
            BooleanSupplier missing,
            Runnable recording,
            Component... fields) {
        super(words);
        this.missing = missing;
        this.recording = recording;
        lay(button, fields);
    }

    @Override
    void send() {
        if (!incomplete(missing.getAsBoolean())) {
            recording.run();
        }
    }
}
