/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.model.Element;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes elements say what images say, altering only what is different, and keeping objects by their id. What
 * refers to other elements is written by {@link #link}, when all are there.
 */
public final class ImageWriter {

    private final Targets targets;
    private final Map<String, Element> written = new HashMap<>();
    private final Map<Element, ElementImage> unlinked = new LinkedHashMap<>();

    /**
     * @param targets where elements are found
     */
    public ImageWriter(Targets targets) {
        this.targets = targets;
    }

    /** Finds elements by their ids. */
    public interface Targets {

        /** Returns what a reference refers to, loaded or standing for what is not; null if there is none. */
        EObject target(String id, EClass type);

        /** Returns the object for something contained that was known under that id and is not elsewhere, or null. */
        Element known(String id);
    }

    /** Makes a new element. */
    public Element create(ElementImage image) {
        var element = (Element) EcoreUtil.create(image.type());
        element.setUuid(image.id());
        write(image, element);
        return element;
    }

    /** Makes an element, and all that it contains, say what the image says, but for references. */
    public void write(ElementImage image, Element element) {
        written.put(image.id(), element);
        unlinked.put(element, image);
        image.values().forEach((feature, value) -> {
            if (ImageFeatures.isContainment(feature)) {
                writeContained(image.children((EReference) feature), element, (EReference) feature);
            } else if (feature instanceof EAttribute) {
                write(value, element, feature);
            }
        });
    }

    /** Makes the references of everything written since the last time say what the images say. */
    public void link() {
        unlinked.forEach((element, image) -> image.values().forEach((feature, value) -> {
            if (feature instanceof EReference && !ImageFeatures.isContainment(feature)) {
                write(value, element, feature);
            }
        }));
        unlinked.clear();
    }

    private void writeContained(List<ElementImage> images, Element element, EReference containment) {
        var children = new ArrayList<Object>();
        for (var image : images) {
            var known = targets.known(image.id());
            if (known != null && known.eClass() == image.type()) {
                write(image, known);
                children.add(known);
            } else {
                children.add(create(image));
            }
        }
        if (containment.isMany()) {
            ECollections.setEList(list(element, containment), children);
        } else {
            set(element, containment, children.isEmpty() ? null : children.getFirst());
        }
    }

    private void write(Object value, Element element, EStructuralFeature feature) {
        if (feature.isMany()) {
            ECollections.setEList(list(element, feature), values((List<?>) value, feature));
        } else if (value != Unset.UNSET) {
            set(element, feature, value(value, feature));
        } else if (element.eIsSet(feature)) {
            element.eUnset(feature);
        }
    }

    private List<Object> values(List<?> values, EStructuralFeature feature) {
        var list = new ArrayList<>();
        for (var value : values) {
            var target = value(value, feature);
            if (target != null || value == null) {
                list.add(target);
            }
        }
        return list;
    }

    private Object value(Object value, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference) || value == null) {
            return value;
        }
        var here = written.get(value);
        return here != null ? here : targets.target((String) value, reference.getEReferenceType());
    }

    private static void set(Element element, EStructuralFeature feature, Object value) {
        if (!Objects.equals(value, element.eGet(feature, false))
                || feature.isUnsettable() && !element.eIsSet(feature)) {
            element.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
