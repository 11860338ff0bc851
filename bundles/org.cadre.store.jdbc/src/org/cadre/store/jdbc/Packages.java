/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Finds classes of the metamodel, in packages that were used so far and in those that modules register. */
final class Packages {

    private final Map<String, EPackage> used = new ConcurrentHashMap<>();

    /** Remembers the package of a class that is used. */
    void use(EClass type) {
        used.put(type.getEPackage().getNsURI(), type.getEPackage());
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
