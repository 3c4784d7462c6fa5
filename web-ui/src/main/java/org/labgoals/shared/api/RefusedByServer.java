package org.labgoals.shared.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the server itself refuses, before anything of ours is asked, is told as a problem too. */
@Component
class RefusedByServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(Telling.class.getName());
                    }
                });
    }

    /** Tomcat makes it, by name. */
    public static final class Telling extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(Problem.MEDIA_TYPE);
                response.getOutputStream()
                        .write(
                                ApiJson.bytes(
                                        Problem.of(
                                                status,
                                                status.is5xxServerError()
                                                        ? "unexpected"
                                                        : "malformed",
                                                "The request cannot be understood.")));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("A refusal could not be told", gone);
            }
        }
    }
}
