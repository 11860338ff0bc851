/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An element with all that it contains as plain values, apart from any unit of work. Two images are equal if
 * they say the same.
 *
 * @param id the identity of the element
 * @param type its class
 * @param values the value of each feature that is stored: for an attribute the value or null, for a reference
 *            the id of the target or null, for a feature with many values the list of those; for a
 *            containment, single or many, the list of images of what it contains
 */
public record ElementImage(String id, EClass type, Map<EStructuralFeature, Object> values) {

    /** Refuses absent parts, and keeps its own copy. */
    public ElementImage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        values = new LinkedHashMap<>(values);
    }

    /** What a containment feature contains. */
    public List<ElementImage> children(EReference containment) {
        var list = new ArrayList<ElementImage>();
        if (values.get(containment) instanceof List<?> children) {
            children.forEach(child -> list.add((ElementImage) child));
        }
        return list;
    }

    /** Visits this image and all images in it. */
    public void visit(Consumer<ElementImage> visitor) {
        visitor.accept(this);
        ImageFeatures.contained(type).forEach(containment ->
                children(containment).forEach(child -> child.visit(visitor)));
    }
}
