/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** Reads values of features without loading what they refer to. */
interface Values {

    /** Returns a copy of the values; for a single-valued feature its value, if it has one. */
    static List<Object> of(EObject element, EStructuralFeature feature) {
        var value = element.eGet(feature, false);
        if (!feature.isMany()) {
            return value == null ? List.of() : List.of(value);
        }
        var values = new ArrayList<>();
        var list = (Collection<?>) value;
        (list instanceof InternalEList<?> internal ? internal.basicIterator() : list.iterator())
                .forEachRemaining(values::add);
        return values;
    }
}
