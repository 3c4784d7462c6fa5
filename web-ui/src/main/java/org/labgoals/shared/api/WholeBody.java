package org.labgoals.shared.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request whose body was read whole, within bounds. Without a body it has no content type. */
final class WholeBody extends HttpServletRequestWrapper {

    static final int MOST = 256 * 1024;

    private final byte[] body;

    private WholeBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static WholeBody of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw tooLarge();
        }
        return new WholeBody(request, body);
    }

    private static ProblemFound tooLarge() {
        return new ProblemFound(
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        "A request may hold at most 256 KiB."));
    }

    byte[] bytes() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getContentType() {
        return body.length == 0 ? null : super.getContentType();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isAbsent(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isAbsent(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private boolean isAbsent(String header) {
        return header.equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING)
                || body.length == 0
                        && (header.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                                || header.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH));
    }

    private static final class Stream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Stream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is here already.");
        }
    }
}
