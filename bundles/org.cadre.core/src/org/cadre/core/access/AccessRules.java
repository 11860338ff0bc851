/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Says who may read and write what: one table for the base model, and for classes of modules the annotation
 * Privacy of a class or feature. A module's class without it belongs to whoever has the class that contains
 * it, and a module's root to coordinators. Pure: no state, no I/O.
 */
@SuppressWarnings("nls")
public interface AccessRules {

    /** The source of annotations by which modules say who reads: readers="mentorLead,participant". */
    String PRIVACY = "urn:org.cadre:privacy";

    /** The lines of the table, in the order of the model. */
    static List<AccessLine> table() {
        return AccessTable.LINES;
    }

    /** What roles together may do with the records of a class, as far as somebody decided. */
    static Grant grant(EClass type, Collection<AccountRole> roles) {
        return sum(roles, role -> decide(type, role));
    }

    /** What roles together may do with a feature of elements of a concrete class. */
    static Grant grant(EClass type, EStructuralFeature feature, Collection<AccountRole> roles) {
        return sum(roles, role -> decide(type, feature, role));
    }

    /** The line that decides about a feature of a class of the base model; feature null for the record. */
    static Optional<AccessLine> line(EClass type, EStructuralFeature feature) {
        var name = feature == null ? AccessLine.RECORD : feature.getName();
        return type.getEPackage() != CadrePackage.eINSTANCE ? Optional.empty()
                : AccessTable.LINES.stream()
                        .filter(l -> l.type().equals(type.getName()) && l.features().contains(name)).findFirst();
    }

    /** The roles that read a feature, or with feature null the records of a class, at least of their own. */
    static Set<AccountRole> readers(EClass type, EStructuralFeature feature) {
        var readers = EnumSet.noneOf(AccountRole.class);
        for (var role : AccountRole.values()) {
            var grant = feature == null ? grant(type, Set.of(role)) : grant(type, feature, Set.of(role));
            if (grant.isReadable()) {
                readers.add(role);
            }
        }
        return readers;
    }

    /** The roles that write a feature, or with feature null the records of a class, at least of their own. */
    static Set<AccountRole> writers(EClass type, EStructuralFeature feature) {
        var writers = EnumSet.noneOf(AccountRole.class);
        for (var role : AccountRole.values()) {
            var grant = feature == null ? grant(type, Set.of(role)) : grant(type, feature, Set.of(role));
            if (grant.self() == Level.WRITE) {
                writers.add(role);
            }
        }
        return writers;
    }

    /**
     * Whether roles together see every record with every feature. Whatever copies a whole database, such as a
     * move or an export, needs that, or it would lose in silence what its user may not see.
     */
    static boolean seesEverything(Collection<AccountRole> roles) {
        return roles.contains(AccountRole.COORDINATOR) && roles.contains(AccountRole.ADMINISTRATOR);
    }

    private static Grant decide(EClass type, AccountRole role) {
        if (type.getEPackage() == CadrePackage.eINSTANCE) {
            return line(type, null).map(line -> line.grant(role)).orElse(Grant.NONE);
        }
        return byAnnotation(type, role).orElseGet(() -> container(type).map(owner -> decide(owner, role))
                .orElse(role == AccountRole.COORDINATOR ? Grant.FULL : Grant.NONE));
    }

    private static Grant decide(EClass type, EStructuralFeature feature, AccountRole role) {
        if (type.getEPackage() == CadrePackage.eINSTANCE) {
            return line(type, feature).map(line -> line.grant(role)).orElse(Grant.NONE);
        }
        return byAnnotation(feature, role).orElseGet(() -> decide(type, role));
    }

    /** What an annotation says: coordinators write, the readers named read, nobody else does anything. */
    private static Optional<Grant> byAnnotation(EModelElement element, AccountRole role) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, PRIVACY, "readers")).map(readers -> {
            var named = Arrays.asList(readers.split("\\s*,\\s*")).contains(role.getLiteral());
            return role == AccountRole.COORDINATOR ? Grant.FULL : Grant.of(named ? 'R' : '-');
        });
    }

    /** The class that contains elements of a class of the same package, if there is one. */
    private static Optional<EClass> container(EClass type) {
        return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(owner -> owner != type)
                .filter(owner -> owner.getEReferences().stream().filter(EReference::isContainment)
                        .anyMatch(r -> r.getEReferenceType().isSuperTypeOf(type)))
                .findFirst();
    }

    private static Grant sum(Collection<AccountRole> roles, Function<AccountRole, Grant> grant) {
        return roles.stream().map(grant).reduce(Grant.NONE, Grant::or);
    }
}
