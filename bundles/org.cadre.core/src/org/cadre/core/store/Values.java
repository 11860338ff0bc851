/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * A few values of an element that need not be loaded for it.
 *
 * @param root the identity of the root that the element is or belongs to
 * @param values the values in the order in which they were asked for, null for absent ones; the identity of
 *        the target for a reference
 */
public record Values(String root, List<Object> values) {

    /** Copies the values. */
    public Values {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Returns a value, or the identity of a target, by its place. */
    public <T> T get(int place, Class<T> type) {
        return type.cast(values.get(place));
    }

    /** Reads values of loaded roots, or of what they contain. */
    public static List<Values> of(Collection<? extends Element> roots, Query<?> of,
            List<? extends EStructuralFeature> features) {
        return roots.stream().flatMap(root -> elements(root, of).map(element -> new Values(root.getUuid(),
                features.stream().map(feature -> value(element, feature)).toList()))).toList();
    }

    private static Stream<EObject> elements(Element root, Query<?> of) {
        Iterable<EObject> contents = root::eAllContents;
        return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false))
                .filter(of.type()::isInstance).filter(element -> of.conditions().stream()
                        .allMatch(c -> Objects.equals(value(element, c.feature()), plain(c.value()))));
    }

    private static Object value(EObject element, EStructuralFeature feature) {
        return plain(element.eGet(feature, false));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case InternalEObject proxy when proxy.eIsProxy() -> proxy.eProxyURI().fragment();
            case Element element -> element.getUuid();
            case null, default -> value;
        };
    }
}
