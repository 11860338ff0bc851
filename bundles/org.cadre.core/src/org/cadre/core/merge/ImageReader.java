/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes images of elements. Loads nothing. */
public final class ImageReader {

    private static final ImageReader PRESENT = new ImageReader((element, feature) -> Optional.empty());

    private final Former former;

    /**
     * @param former what features had before
     */
    public ImageReader(Former former) {
        this.former = former;
    }

    /** Knows what changed features had before they were changed. */
    @FunctionalInterface
    public interface Former {

        /**
         * Returns the former value in a list, as an image has it, but for a containment the elements themselves;
         * the list is empty for a feature that was not set; no list if the feature is as it was.
         */
        Optional<List<?>> values(Element element, EStructuralFeature feature);
    }

    /** Returns the image of an element as it is. */
    public static ElementImage present(Element element) {
        return PRESENT.read(element);
    }

    /** Returns the image of an element as it was. */
    public ElementImage read(Element element) {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        for (var feature : ImageFeatures.of(element.eClass())) {
            values.put(feature, value(element, feature));
        }
        return new ElementImage(idOf(element), element.eClass(), values);
    }

    /** Returns the id of an element, also of one that is not loaded; null before it has one. */
    public static String idOf(EObject element) {
        return element.eIsProxy() ? ((InternalEObject) element).eProxyURI().fragment()
                : ((Element) element).getUuid();
    }

    private Object value(Element element, EStructuralFeature feature) {
        var values = former.values(element, feature).orElseGet(() -> present(element, feature));
        if (ImageFeatures.isContainment(feature)) {
            return values.stream().map(child -> read((Element) child)).toList();
        }
        if (feature.isMany()) {
            return values;
        }
        if (values.isEmpty()) {
            return feature.isUnsettable() ? Unset.UNSET : null;
        }
        return values.getFirst();
    }

    private static List<?> present(Element element, EStructuralFeature feature) {
        var value = element.eGet(feature, false);
        if (feature.isMany()) {
            return all((Collection<?>) value, feature);
        }
        var isNothing = feature.isUnsettable() ? !element.eIsSet(feature) : value == null;
        return isNothing ? List.of() : all(Collections.singletonList(value), feature);
    }

    private static List<?> all(Collection<?> values, EStructuralFeature feature) {
        var list = new ArrayList<>();
        var each = values instanceof InternalEList<?> internal ? internal.basicIterator() : values.iterator();
        each.forEachRemaining(value -> list.add(plain(value, feature)));
        return list;
    }

    private static Object plain(Object value, EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment() && value != null
                ? idOf((EObject) value) : value;
    }
}
