/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Grant;
import org.cadre.core.access.Principal;
import org.cadre.core.store.CommitNote;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What whoever opened a database may do with classes and features. Thread-safe. */
final class Rights {

    private final Principal principal;
    private final boolean everything;
    private final boolean served;
    private final Map<EClass, Grant> types = new ConcurrentHashMap<>();
    private final Map<Place, Grant> features = new ConcurrentHashMap<>();

    private Rights(Principal principal, boolean everything, boolean served) {
        this.served = served;
        this.principal = principal;
        this.everything = everything;
    }

    /** The rights of an account, as the table of access rules gives them. */
    static Rights of(Principal principal) {
        return new Rights(principal, false, false);
    }

    /** The rights of an account on a server, which refuses statements about anything else. */
    static Rights served(Principal principal) {
        return new Rights(principal, false, true);
    }

    /** The rights of whoever opens a database without accounts. */
    static Rights unprotected() {
        return new Rights(Principal.ofUnprotected(), true, false);
    }

    /** A feature of a concrete class. */
    private record Place(EClass type, EStructuralFeature feature) {
    }

    Principal principal() {
        return principal;
    }

    /** Whether nothing may even be asked for that is withheld. */
    boolean isServed() {
        return served;
    }

    /** Whether there is nothing to withhold and nothing to refuse. */
    boolean isEverything() {
        return everything;
    }

    /** What may be done with records of a class. */
    Grant of(EClass type) {
        return everything ? Grant.FULL
                : types.computeIfAbsent(type, t -> AccessRules.grant(t, principal.roles()));
    }

    /** What may be done with a feature of records of a class. */
    Grant of(EClass type, EStructuralFeature feature) {
        return everything ? Grant.FULL : features.computeIfAbsent(new Place(type, feature),
                p -> AccessRules.grant(type, feature, principal.roles()));
    }

    /** A note in the name of the account, whatever name it came with. */
    CommitNote sign(CommitNote note) {
        return everything ? note
                : new CommitNote(principal.account(), note.kind(), note.label(), note.revertible());
    }

    /** What an entity is to somebody with these rights: without the features that she never reads. */
    Optional<Entity> visible(EClass type, Entity entity) {
        if (everything) {
            return Optional.of(entity);
        }
        return of(type).isReadable() ? Optional.of(Entity.of(entity.name(), entity.table().name(),
                entity.holders().stream().filter(holder -> isVisible(type, holder)).toList()))
                : Optional.empty();
    }

    private boolean isVisible(EClass type, Holder holder) {
        var feature = type.getEStructuralFeature(holder.feature());
        return feature != null && of(type, feature).isReadable();
    }
}
