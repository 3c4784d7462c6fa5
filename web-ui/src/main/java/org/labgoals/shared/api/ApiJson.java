package org.labgoals.shared.api;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Lets Spring read and write the API's own shapes with {@link StrictJson}. */
final class ApiJson extends AbstractGenericHttpMessageConverter<Object> {

    static final Problem NOT_JSON =
            Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "not-json",
                    "Send the body as application/json in UTF-8.");

    ApiJson() {
        super(MediaType.APPLICATION_JSON, MediaType.parseMediaType(Problem.MEDIA_TYPE));
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean supports(Class<?> type) {
        String home = type.getPackageName();
        return home.startsWith("org.labgoals.") && home.endsWith(".api");
    }

    /** Whatever calls itself JSON is read here or nowhere: other converters are less strict. */
    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType sent) {
        return type instanceof Class<?> shape
                && supports(shape)
                && (sent == null || sent.getSubtype().endsWith("json"));
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message)
            throws IOException {
        if (!isJsonInUtf8(message.getHeaders().getContentType())) {
            throw new ProblemFound(NOT_JSON);
        }
        Object read =
                StrictJson.read(
                        message.getBody().readAllBytes(), StrictJson.MAPPER.constructType(type));
        if (read == null) {
            throw new HttpMessageNotReadableException("empty", message);
        }
        return read;
    }

    private boolean isJsonInUtf8(@Nullable MediaType sent) {
        return sent == null
                || (canRead(sent)
                        && (sent.getCharset() == null
                                || sent.getCharset().equals(StandardCharsets.UTF_8)));
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return read(type, null, message);
    }

    @Override
    protected void writeInternal(Object answer, @Nullable Type type, HttpOutputMessage message)
            throws IOException {
        message.getBody().write(StrictJson.MAPPER.writeValueAsBytes(answer));
    }

    /** The bytes of a problem, for where no controller answers. */
    static byte[] bytes(Problem problem) {
        return StrictJson.MAPPER.writeValueAsBytes(problem);
    }
}
