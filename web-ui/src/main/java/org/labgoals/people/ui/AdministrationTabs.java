package org.labgoals.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** Where an administrator works: a line of links, the one shown marked. */
public final class AdministrationTabs extends Nav {

    private static final Map<String, String> PLACES = places();

    /**
     * @param here the address of the place that is shown
     */
    public AdministrationTabs(String here, Words words) {
        addClassName("step-line");
        setAriaLabel(words.text("administration.title"));
        PLACES.forEach(
                (address, text) -> {
                    Anchor link = Build.styled(new Anchor(address, words.text(text)), "step-stop");
                    if (address.equals(here)) {
                        link.addClassName("here");
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    add(link);
                });
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("administration", "administration.people");
        places.put("administration/new-person", "administration.new-person");
        places.put("administration/teams", "administration.teams");
        places.put("administration/competency", "competency.administration");
        places.put("framework", "framework.nav");
        places.put("administration/mail", "mail.administration");
        places.put("administration/system", "system.title");
        return places;
    }
}
