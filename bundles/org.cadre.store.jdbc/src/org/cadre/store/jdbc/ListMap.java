/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A many-valued feature and the table that keeps its values.
 *
 * @param feature the feature
 * @param table the table
 * @param codec how values of an attribute are kept; null for a reference
 */
record ListMap(EStructuralFeature feature, Table table, Codec codec) {

    /** Whether the feature refers to other elements. */
    boolean isReference() {
        return codec == null;
    }

    /** Whether the targets of the feature know that they are referred to. */
    boolean hasOpposite() {
        return feature instanceof EReference reference && reference.getEOpposite() != null;
    }
}
