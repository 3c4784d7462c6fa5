package org.labgoals.platform.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that the product hands its mails to.
 *
 * @param scheme smtp, which is encrypted where the server offers it and always where a password is
 *     sent, or smtps
 * @param user empty where the server asks for none
 * @param from the address that mails come from
 */
public record MailServer(
        String scheme, String host, int port, String user, String password, String from) {

    /**
     * The server an operator set.
     *
     * @throws CannotStart when it is none
     */
    static MailServer of(String url, String user, String password, String from) {
        var address = parts(url);
        if (address == null) {
            throw new CannotStart(
                    "LABGOALS_MAIL_URL has to look like smtp://mail.example.org:587 or"
                            + " smtps://mail.example.org:465.");
        }
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new CannotStart(
                    "LABGOALS_MAIL_URL needs LABGOALS_MAIL_FROM beside it, the address that mails"
                            + " come from.");
        }
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("smtps") ? 465 : 587;
        int port = address.getPort() == -1 ? usual : address.getPort();
        return new MailServer(scheme, address.getHost(), port, user, password, from);
    }

    private static @Nullable URI parts(String url) {
        try {
            var address = new URI(url);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            var path = address.getRawPath();
            boolean bare =
                    (path == null || path.isEmpty() || path.equals("/"))
                            && address.getRawQuery() == null
                            && address.getRawUserInfo() == null;
            return bare && address.getHost() != null && scheme.matches("smtps?") ? address : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
