package org.labgoals.shared.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;

/**
 * A request that brings a file: the one kind of body that is not read whole at the entrance, but
 * once it is known who sends it.
 */
final class Upload {

    private static final int MOST = 11 * 1024 * 1024;

    private Upload() {}

    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && request.getRequestURI().endsWith("/evidence")
                && type != null
                && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    /** The request, unless it says that it is too large: then it is not waited for. */
    static HttpServletRequest of(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge();
        }
        return request;
    }

    static ProblemFound tooLarge() {
        return new ProblemFound(
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "file-too-large",
                        "A file may hold at most 10 MB; make it smaller."));
    }

    /** What was sent, shortened to what tells it from anything else. */
    static String digest(HttpServletRequest request) {
        try {
            StringBuilder all = new StringBuilder();
            for (var part : request.getParts()) {
                var digest = MessageDigest.getInstance("SHA-256");
                try (var content = part.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
                all.append(part.getName())
                        .append('\0')
                        .append(part.getSubmittedFileName())
                        .append('\0')
                        .append(HexFormat.of().formatHex(digest.digest()));
            }
            return all.toString();
        } catch (IOException | ServletException unread) {
            throw ProblemFound.malformed("malformed", "The upload cannot be read.", null);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
