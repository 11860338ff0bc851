/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Grant;
import org.cadre.core.access.Principal;
import org.cadre.core.store.CommitNote;
import org.cadre.model.AccountRole;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What whoever opened a database may do with classes and features. Thread-safe. */
final class Rights {

    private final Principal principal;
    private final Kind kind;
    private final Map<EClass, Grant> types = new ConcurrentHashMap<>();
    private final Map<Place, Grant> features = new ConcurrentHashMap<>();

    private Rights(Principal principal, Kind kind) {
        this.principal = principal;
        this.kind = kind;
    }

    /** Where rights come from. */
    private enum Kind {
        /** Nobody asked who opens. */
        UNPROTECTED,
        /** The login that owns the tables of a server. */
        OWNER,
        /** An account; the store decides. */
        ACCOUNT,
        /** An account; the server decides too. */
        SERVED
    }

    /** The rights of an account, as the table of access rules gives them. */
    static Rights of(Principal principal) {
        return new Rights(principal, Kind.ACCOUNT);
    }

    /** The rights of an account on a server, which refuses statements about anything else. */
    static Rights served(Principal principal) {
        return new Rights(principal, Kind.SERVED);
    }

    /** The rights of whoever opens a database without accounts. */
    static Rights unprotected() {
        return new Rights(Principal.ofUnprotected(), Kind.UNPROTECTED);
    }

    /**
     * The rights of the login that owns the tables on a server and has no account: everything, since the server
     * would let it by SQL too. It has no keys, so that sealed texts stay sealed to it.
     */
    static Rights owner(String login) {
        return new Rights(new Principal(login, login,
                Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR), Optional.empty()), Kind.OWNER);
    }

    /** What the program itself may do with a copy of a whole database, in the name of whoever these belong to. */
    Rights whole() {
        return isEverything() ? this : owner(principal.account());
    }

    /** A feature of a concrete class. */
    private record Place(EClass type, EStructuralFeature feature) {
    }

    Principal principal() {
        return principal;
    }

    /** Whether nothing may even be asked for that is withheld. */
    boolean isServed() {
        return kind == Kind.SERVED;
    }

    /** Whether there is nothing to withhold and nothing to refuse. */
    boolean isEverything() {
        return kind == Kind.UNPROTECTED || kind == Kind.OWNER;
    }

    /** What may be done with records of a class. */
    Grant of(EClass type) {
        return isEverything() ? Grant.FULL
                : types.computeIfAbsent(type, t -> AccessRules.grant(t, principal.roles()));
    }

    /** What may be done with a feature of records of a class. */
    Grant of(EClass type, EStructuralFeature feature) {
        return isEverything() ? Grant.FULL : features.computeIfAbsent(new Place(type, feature),
                p -> AccessRules.grant(type, feature, principal.roles()));
    }

    /** A note in the name of the account, whatever name it came with. */
    CommitNote sign(CommitNote note) {
        return new CommitNote(name(note.who()), note.kind(), note.label(), note.revertible());
    }

    /** Whoever is at work, under the name that the database knows, or else under this one. */
    String name(String who) {
        return kind == Kind.UNPROTECTED ? who : principal.account();
    }

    /** What an entity is to somebody with these rights: without the features that she never reads. */
    Optional<Entity> visible(EClass type, Entity entity) {
        if (isEverything()) {
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
