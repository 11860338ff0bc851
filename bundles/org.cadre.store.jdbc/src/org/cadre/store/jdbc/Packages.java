/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.cadre.model.CadrePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Finds classes of the metamodel, in packages that were used so far and in those that modules register. */
final class Packages {

    /** What the names of packages with records begin with; loading others may take what is not installed. */
    private static final String OURS = "urn:";

    private final Map<String, EPackage> used = new ConcurrentHashMap<>();

    /** Makes what describes the records, which takes a moment the first time. */
    static void getReady() {
        Objects.requireNonNull(CadrePackage.eINSTANCE);
    }

    /** Remembers the package of a class that is used. */
    void use(EClass type) {
        used.put(type.getEPackage().getNsURI(), type.getEPackage());
    }

    /** Returns all concrete classes of records: of the base model, and of the modules that are here. */
    List<EClass> all() {
        var registered = Set.copyOf(EPackage.Registry.INSTANCE.keySet()).stream()
                .filter(uri -> uri.startsWith(OURS)).sorted()
                .map(EPackage.Registry.INSTANCE::getEPackage);
        return Stream.of(Stream.of(CadrePackage.eINSTANCE), used.values().stream(), registered)
                .flatMap(packages -> packages).filter(Objects::nonNull).distinct()
                .flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && CadrePackage.Literals.ELEMENT.isSuperTypeOf(type)).toList();
    }

    /** Returns a concrete class by name; empty while its module is absent. */
    Optional<EClass> find(ClassName name) {
        return findAny(name).filter(type -> !type.isAbstract());
    }

    /** Returns a class by name, which may be abstract; empty while its module is absent. */
    Optional<EClass> findAny(ClassName name) {
        var known = used.get(name.nsUri());
        var ePackage = known != null ? known : EPackage.Registry.INSTANCE.getEPackage(name.nsUri());
        return Optional.ofNullable(ePackage).map(p -> p.getEClassifier(name.name()))
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }
}
