/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.cadre.model.Element;

/** A copy of a record that a form may change as it likes, until it is taken over or thrown away. */
public final class Draft {

    private Draft() {
    }

    /** A copy that refers to the same records as the original, and is in no database. */
    public static <E extends Element> E of(E original) {
        return EcoreUtil.copy(original);
    }

    /** Makes a record say what the draft says. What the record contains stays as it is. */
    public static void takeOver(Element draft, Element original) {
        draft.eClass().getEAllStructuralFeatures().stream().filter(Draft::isTaken).forEach(feature -> {
            var value = draft.eGet(feature);
            if (!value(original.eGet(feature)).equals(value(value))) {
                original.eSet(feature, value instanceof List<?> many ? List.copyOf(many) : value);
            }
        });
    }

    private static List<?> value(Object value) {
        return value instanceof List<?> many ? List.copyOf(many) : value == null ? List.of() : List.of(value);
    }

    private static boolean isTaken(EStructuralFeature feature) {
        return feature.isChangeable() && !(feature instanceof EAttribute attribute ? attribute.isID()
                : ((EReference) feature).isContainer() || ((EReference) feature).isContainment());
    }
}
