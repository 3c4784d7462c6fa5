package org.labgoals.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens a window for each visitor a test asks for and closes it after the test; one browser for all
 * tests.
 */
final class Windows implements ParameterResolver {

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
        return visitor;
    }

    private static String addressOf(ExtensionContext test) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }
}
