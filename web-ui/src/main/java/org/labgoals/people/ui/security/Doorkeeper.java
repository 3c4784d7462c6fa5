package org.labgoals.people.ui.security;

import java.util.List;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.SignIn;
import org.labgoals.shared.application.Channel;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Lets in whoever presents a right password or token and still works here. Each failure is the same
 * failure. The roles it hands to Spring are for navigation only; façades ask the directory.
 */
final class Doorkeeper implements AuthenticationProvider {

    private final SignIn signIn;
    private final Directory directory;
    private final Channel channel;

    Doorkeeper(SignIn signIn, Directory directory, Channel channel) {
        this.signIn = signIn;
        this.directory = directory;
        this.channel = channel;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication)
                || channel == Channel.API && BearerToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        try {
            var account =
                    found(presented).orElseThrow(() -> new BadCredentialsException("Not right"));
            var person =
                    directory
                            .person(account.person())
                            .filter(PersonLine::active)
                            .orElseThrow(() -> new BadCredentialsException("Not here"));
            var known =
                    UsernamePasswordAuthenticationToken.authenticated(
                            SignedIn.of(account, channel), null, roles(person));
            known.setDetails(presented.getDetails());
            return known;
        } catch (BadCredentialsException wrong) {
            throw wrong;
        } catch (RuntimeException broken) {
            throw new InternalAuthenticationServiceException("Cannot look it up", broken);
        }
    }

    private java.util.Optional<Account> found(Authentication presented) {
        var secret = String.valueOf(presented.getCredentials());
        return presented instanceof BearerToken
                ? signIn.withToken(secret)
                : signIn.withPassword(presented.getName(), secret);
    }

    private static List<? extends GrantedAuthority> roles(PersonLine person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
