package org.labgoals.people.ui.security;

import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * The viewer this thread was told to act as, else whoever signed in, with the roles they have now:
 * a role taken away is gone with the next click, and so is somebody who left.
 */
@Component
class ViewerOfSecurityContext implements CurrentViewer {

    private final Directory directory;

    /**
     * The one that the doors of this product use; a process may have had another product before.
     */
    private final SecurityContextHolderStrategy signedIn;

    ViewerOfSecurityContext(
            Directory directory, ObjectProvider<SecurityContextHolderStrategy> signedIn) {
        this.directory = directory;
        this.signedIn = signedIn.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    @Override
    public Viewer get() {
        return ActingAs.viewer().orElseGet(this::whoSignedIn);
    }

    private Viewer whoSignedIn() {
        var authentication = signedIn.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            throw new NobodySignedIn();
        }
        var id = new PersonId(who.person());
        var person =
                AsOf.now(() -> directory.person(id))
                        .filter(PersonLine::active)
                        .orElseThrow(NobodySignedIn::new);
        return new Viewer(who.account(), id, person.roles(), who.channel());
    }
}
