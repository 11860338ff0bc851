/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.store.Query;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The classes whose elements are saved by themselves, those of modules too, but for accounts and keys: these
 * never leave their database.
 */
@SuppressWarnings("nls")
final class RootTypes {

    private static final String OURS = "urn:org.cadre:";

    private static final Set<EClass> STAY =
            Set.of(CadrePackage.Literals.ACCOUNT, CadrePackage.Literals.CONTENT_KEY);

    private RootTypes() {
    }

    /** Returns the classes of the base and of every module that is there. */
    static List<EClass> all() {
        var types = types();
        var contained = new HashSet<EClass>();
        types.stream().flatMap(type -> type.getEAllReferences().stream()).filter(EReference::isContainment)
                .map(EReference::getEReferenceType)
                .forEach(part -> types.stream().filter(part::isSuperTypeOf).forEach(contained::add));
        return types.stream().filter(type -> !type.isAbstract() && !contained.contains(type))
                .filter(type -> !STAY.contains(type)).toList();
    }

    /** Returns the query for all roots of a class. */
    @SuppressWarnings("unchecked")
    static Query<Element> query(EClass type) {
        return Query.all(type, (Class<Element>) type.getInstanceClass());
    }

    private static List<EClass> types() {
        var types = new ArrayList<EClass>();
        CadrePackage.eINSTANCE.getName();
        for (var uri : List.copyOf(EPackage.Registry.INSTANCE.keySet())) {
            if (uri.startsWith(OURS)) {
                EPackage.Registry.INSTANCE.getEPackage(uri).getEClassifiers().stream()
                        .filter(EClass.class::isInstance).map(EClass.class::cast)
                        .filter(type -> CadrePackage.Literals.ELEMENT.isSuperTypeOf(type)).forEach(types::add);
            }
        }
        return types;
    }
}
