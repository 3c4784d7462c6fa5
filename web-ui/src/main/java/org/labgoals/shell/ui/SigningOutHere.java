package org.labgoals.shell.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Signs out through Spring Security. */
@Component
class SigningOutHere implements SigningOut {

    private final ObjectProvider<AuthenticationContext> authentication;

    SigningOutHere(ObjectProvider<AuthenticationContext> authentication) {
        this.authentication = authentication;
    }

    @Override
    public void now() {
        authentication.ifAvailable(AuthenticationContext::logout);
    }
}
