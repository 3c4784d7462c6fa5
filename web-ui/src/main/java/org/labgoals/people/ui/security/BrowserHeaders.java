package org.labgoals.people.ui.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser to keep away from. */
final class BrowserHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    /** Vaadin's bootstrap is inline and its client evaluates; nothing may come from elsewhere. */
    private static final String FOR_PAGES =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data:",
                    "font-src 'self' data:",
                    "connect-src 'self' ws: wss:",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final String FOR_GUESTS =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final String policy;
    private final ReferrerPolicy referrer;

    private BrowserHeaders(String policy, ReferrerPolicy referrer) {
        this.policy = policy;
        this.referrer = referrer;
    }

    static BrowserHeaders forPages() {
        return new BrowserHeaders(FOR_PAGES, ReferrerPolicy.SAME_ORIGIN);
    }

    static BrowserHeaders forData() {
        return new BrowserHeaders(FOR_DATA, ReferrerPolicy.SAME_ORIGIN);
    }

    /** The page's own address is the secret, so it is told to no other page. */
    static BrowserHeaders forGuests() {
        return new BrowserHeaders(FOR_GUESTS, ReferrerPolicy.NO_REFERRER);
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(each -> each.policy(referrer))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy(
                                        "camera=(), geolocation=(), microphone=(), payment=()"))
                .addObjectPostProcessor(eagerly());
    }

    /** Vaadin commits its pages before the filter would write: docs/adr/0005-who-may.md. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
