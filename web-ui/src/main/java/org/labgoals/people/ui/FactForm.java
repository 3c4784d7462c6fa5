package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import java.util.List;
import org.labgoals.shared.ui.Words;

/** Records one fact about somebody, by one button. */
final class FactForm extends AdministrationForm {

    private final transient Runnable recording;

    /**
     * @param needed what has to be filled in first
     * @param recording what the button does
     */
    FactForm(
            Words words,
            String button,
            List<? extends HasValueAndElement<?, ?>> needed,
            Runnable recording,
            Component... fields) {
        super(words);
        this.recording = recording;
        needs(needed.toArray(HasValueAndElement<?, ?>[]::new));
        lay(button, fields);
    }

    @Override
    void send() {
        recording.run();
    }
}
