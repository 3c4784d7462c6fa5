package org.labgoals.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.labgoals.people.application.Invitations;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Words;

/** Makes a new link for somebody who lost theirs, or forgot the password. */
class LinkForm extends AdministrationForm {

    private final transient Invitations invitations;
    private final ComboBox<PersonLine> person;

    LinkForm(PeopleQueries people, Invitations invitations, Words words) {
        super(words);
        this.invitations = invitations;
        person = choosePerson(words, "administration.who", people);
        lay("administration.make-link", person);
    }

    @Override
    void send() {
        if (!incomplete(person.isEmpty())) {
            PersonLine whom = person.getValue();
            showLink(
                    words.text("administration.link-made", whom.name()),
                    invitations.invite(whom.id()));
        }
    }
}
