/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is stored for a feature that nobody touched. */
interface Blank {

    /** Returns the stored form of what a new element has; null if it has nothing. */
    static Object of(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && !feature.isUnsettable() && !feature.isMany()
                && feature.getDefaultValue() != null
                        ? Codec.of(attribute.getEAttributeType()).toStored().apply(feature.getDefaultValue())
                        : null;
    }

    /** Returns the stored form of what an element has whose value was kept back. */
    static Object ofVeiled(EStructuralFeature feature) {
        boolean cleared = feature.getDefaultValue() != null && feature.getEType().getDefaultValue() == null;
        return cleared ? null : of(feature);
    }
}
