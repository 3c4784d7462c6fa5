package org.labgoals.people.ui.security;

import java.util.List;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.SignIn;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.domain.Refused;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Lets in whoever presents a right password, passkey or token and still works here. What is not
 * right fails the same way, whatever is wrong about it; only a name that is paused, whether or not
 * anybody has it, and the person of a disabled account are told so. The roles it hands to Spring
 * are for navigation only; façades ask the directory.
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
                || channel == Channel.API && BearerToken.class.isAssignableFrom(authentication)
                || channel == Channel.SCREEN
                        && PasskeyAnswer.class.isAssignableFrom(authentication);
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
        } catch (Refused refused) {
            throw refused.rule() == AccountRule.SIGN_IN_PAUSED
                    ? new LockedException(refused.rule().sentence(), refused)
                    : new DisabledException(refused.rule().sentence(), refused);
        } catch (RuntimeException broken) {
            throw new InternalAuthenticationServiceException("Cannot look it up", broken);
        }
    }

    private java.util.Optional<Account> found(Authentication presented) {
        var secret = String.valueOf(presented.getCredentials());
        return switch (presented) {
            case BearerToken token -> signIn.withToken(secret);
            case PasskeyAnswer answer -> signIn.withPasskey(answer.asked(), secret);
            default -> signIn.withPassword(presented.getName(), secret);
        };
    }

    private static List<? extends GrantedAuthority> roles(PersonLine person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
