/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.util.Objects;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where a sealed text belongs. It goes into the seal, so that a box cannot be put in another one's place.
 *
 * @param root the id of the root
 * @param feature the class and the feature, for instance "Session.notes"
 * @param element the id of the element, which may be the root itself
 */
record Place(String root, String feature, String element) {

    /** Refuses absent parts. */
    Place {
        Objects.requireNonNull(root);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(element);
    }

    /** The place of a feature of an element that a unit of work has given its id. */
    static Place of(Element element, EAttribute feature) {
        var root = (Element) EcoreUtil.getRootContainer(element);
        return new Place(root.getUuid(), feature.getEContainingClass().getName() + '.' + feature.getName(),
                element.getUuid());
    }

    @Override
    public String toString() {
        return root + '/' + feature + '/' + element;
    }
}
