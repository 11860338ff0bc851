/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.model.Element;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes a loaded root equal to what the database has, keeping every object whose identity is still there. */
final class Merger {

    private final Loaded loaded;
    private final Map<String, Element> present = new HashMap<>();

    /**
     * @param loaded where references find their targets
     */
    Merger(Loaded loaded) {
        this.loaded = loaded;
    }

    /** Takes over everything from a newly made root with the same identity, and leaves that empty. */
    void merge(Element root, Element fresh) {
        present.put(root.getUuid(), root);
        root.eAllContents().forEachRemaining(e -> present.put(((Element) e).getUuid(), (Element) e));
        copy(root, fresh);
        root.eAllContents().forEachRemaining(e -> loaded.put((Element) e));
        present.values().stream().filter(e -> e != root && e.eContainer() == null).forEach(loaded::forget);
    }

    private void copy(Element element, Element fresh) {
        for (var feature : Features.kept(element.eClass())) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                copyContained(element, fresh, reference);
            } else if (feature.isMany()) {
                ECollections.setEList(list(element, feature), mapped(Values.of(fresh, feature)));
            } else {
                copyValue(element, fresh, feature);
            }
        }
    }

    private void copyContained(Element element, Element fresh, EReference reference) {
        var children = new ArrayList<Object>();
        for (var child : Values.of(fresh, reference)) {
            var known = present.getOrDefault(((Element) child).getUuid(), (Element) child);
            copy(known, (Element) child);
            children.add(known);
        }
        if (reference.isMany()) {
            ECollections.setEList(list(element, reference), children);
        } else {
            set(element, reference, children.isEmpty() ? null : children.getFirst());
        }
    }

    private void copyValue(Element element, Element fresh, EStructuralFeature feature) {
        if (fresh.eIsSet(feature) || !feature.isUnsettable()) {
            set(element, feature, mapped(fresh.eGet(feature, false)));
        } else if (element.eIsSet(feature)) {
            element.eUnset(feature);
        }
    }

    private static void set(Element element, EStructuralFeature feature, Object value) {
        if (!Objects.equals(value, element.eGet(feature, false))
                || feature.isUnsettable() && !element.eIsSet(feature)) {
            element.eSet(feature, value);
        }
    }

    private List<Object> mapped(List<Object> values) {
        return values.stream().map(this::mapped).toList();
    }

    /** What this unit of work has in place of the target of a newly made element. */
    private Object mapped(Object value) {
        if (!(value instanceof EObject target)) {
            return value;
        }
        var id = Identity.of(target);
        var here = present.get(id);
        var known = here == null ? loaded.element(id) : here;
        return known == null ? target : known;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
