package org.labgoals.platform.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where browsers reach the product.
 *
 * @param scheme http or https
 * @param host in lower case
 * @param port -1 where it is the scheme's own
 */
public record PublicAddress(String scheme, String host, int port) {

    private static final String THIS_COMPUTER = "localhost";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?[0-9]+");

    /**
     * The address an operator set.
     *
     * @throws CannotStart when it is none
     */
    static PublicAddress of(String text) {
        var parts = parts(text);
        if (parts == null) {
            throw new CannotStart(
                    "LABGOALS_ADDRESS has to look like https://labgoals.example.org, with nothing"
                            + " after the name but a port, not \""
                            + text
                            + "\".");
        }
        return parts;
    }

    /** The address for a browser on the computer that the product runs on. */
    public static PublicAddress onThisComputer(int port) {
        return normal("http", THIS_COMPUTER, port);
    }

    private static @Nullable PublicAddress parts(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            var path = address.getRawPath();
            boolean bare =
                    (path == null || path.isEmpty() || path.equals("/"))
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null
                            && address.getRawUserInfo() == null;
            if (!bare || address.getHost() == null || !scheme.matches("https?")) {
                return null;
            }
            return normal(scheme, address.getHost().toLowerCase(Locale.ROOT), address.getPort());
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private static PublicAddress normal(String scheme, String host, int port) {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return new PublicAddress(scheme, host, usual ? -1 : port);
    }

    /** As browsers say it: scheme, host, and the port unless it is the scheme's own. */
    public String origin() {
        return scheme + "://" + host + (port == -1 ? "" : ":" + port);
    }

    /**
     * Whether browsers give it what they keep for safe addresses with a name, as passkeys need:
     * {@code localhost}, or https with a name rather than an IP address.
     */
    public boolean isNamedAndSecure() {
        return host.equals(THIS_COMPUTER)
                || scheme.equals("https")
                        && NAME.matcher(host).matches()
                        && !ENDS_IN_A_NUMBER.matcher(host).matches();
    }
}
