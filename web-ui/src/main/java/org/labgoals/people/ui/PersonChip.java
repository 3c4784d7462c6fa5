package org.labgoals.people.ui;

import com.vaadin.flow.component.html.Span;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Build;

/** A person: initials in a circle and the name. */
public final class PersonChip extends Span {

    public PersonChip(PersonLine person) {
        super(circle(person), Build.text("person-name", person.name()));
        addClassName("person");
    }

    /** The circle alone, passed over by screen readers. */
    public static Span circle(PersonLine person) {
        Span circle = Build.text("initials", person.initials());
        circle.addClassName("hue-" + Math.floorMod(person.id().value().hashCode(), 6));
        circle.getElement().setAttribute("aria-hidden", "true");
        return circle;
    }
}
