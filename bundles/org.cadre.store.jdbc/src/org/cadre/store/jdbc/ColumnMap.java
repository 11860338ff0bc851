/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A single-valued feature and the column that keeps it.
 *
 * @param feature the feature
 * @param id its number in the class
 * @param index the place of the column in the table
 * @param codec how an attribute is kept; null for a reference
 */
record ColumnMap(EStructuralFeature feature, int id, int index, Codec codec) {

    /** Whether the feature refers to another element. */
    boolean isReference() {
        return codec == null;
    }

    /** Whether the target of the feature knows that it is referred to. */
    boolean hasOpposite() {
        return feature instanceof EReference reference && reference.getEOpposite() != null;
    }

    /** Whether an element without a value must be told so, since a new one has a default value. */
    boolean nullDiffersFromDefault() {
        return !isReference() && !feature.isUnsettable() && feature.getDefaultValue() != null
                && feature.getEType().getDefaultValue() == null;
    }
}
