package org.labgoals.career.domain;

import java.util.List;
import java.util.Optional;

/**
 * The rules of credentials as dated data: what there is, what it asks for, and how points are
 * earned.
 *
 * @param categories what can be held
 * @param points what points can be about
 * @param kinds what earns them
 * @param schemes how credentials are maintained
 */
public record CredentialRules(
        List<CredentialCategory> categories,
        List<PointCategory> points,
        List<CeKind> kinds,
        List<MaintenanceScheme> schemes) {

    public Optional<CredentialCategory> category(String key) {
        return categories.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<CeKind> kind(String key) {
        return kinds.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<PointCategory> pointCategory(String key) {
        return points.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The scheme under which credentials of the category are maintained; empty without one. */
    public Optional<MaintenanceScheme> schemeOf(String category) {
        return category(category)
                .flatMap(
                        found ->
                                schemes.stream()
                                        .filter(scheme -> scheme.key().equals(found.scheme()))
                                        .findFirst());
    }
}
