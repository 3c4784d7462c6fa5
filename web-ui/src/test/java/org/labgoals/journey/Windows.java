package org.labgoals.journey;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens a window for each visitor a test asks for and closes it after the test; one browser for all
 * tests. A test that fails says where each window had been.
 */
final class Windows implements ParameterResolver, TestExecutionExceptionHandler {

    private static final Namespace NAMESPACE = Namespace.create(Windows.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium browser =
                test.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(
                                Chromium.class, key -> Chromium.launched(), Chromium.class);
        Visitor visitor = browser.visitor(addressOf(test));
        test.getStore(NAMESPACE).put(visitor, visitor);
        opened(test).add(visitor);
        return visitor;
    }

    private static List<Visitor> opened(ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Opened.class, none -> new Opened(new ArrayList<>()), Opened.class)
                .windows();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure)
            throws Throwable {
        opened(test)
                .forEach(
                        visitor ->
                                failure.addSuppressed(
                                        new AssertionError(
                                                "A window had been at\n"
                                                        + String.join("\n", visitor.ways()))));
        throw failure;
    }

    private static String addressOf(ExtensionContext test) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }

    private record Opened(List<Visitor> windows) {}
}
