package org.labgoals.shared.api;

import tools.jackson.core.JacksonException;

/** Where in a body something lies, for example {@code measures[0].baseline}. */
final class JsonPath {

    private JsonPath() {}

    static String of(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shortened(step.getPropertyName()));
            }
        }
        return path.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
