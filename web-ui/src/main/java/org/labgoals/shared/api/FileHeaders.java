package org.labgoals.shared.api;

import java.util.Map;

/** What goes with every file somebody sent in: it is kept by nobody and never opened here. */
public final class FileHeaders {

    public static final Map<String, String> SAFE =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Content-Security-Policy",
                            "default-src 'none'; sandbox; frame-ancestors 'none'",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cache-Control", "no-store");

    private FileHeaders() {}
}
