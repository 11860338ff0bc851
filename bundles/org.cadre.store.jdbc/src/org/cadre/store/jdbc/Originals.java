/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What changed features had before their first change. A feature that got its value back, for instance by
 * undo, is no longer changed.
 */
final class Originals {

    private static final Object UNSET = new Object();
    private static final Object NULL = new Object();

    private final Map<EObject, Map<EStructuralFeature, Object>> originals = new LinkedHashMap<>();

    /** Takes note of a change of a feature. */
    void note(Notification change) {
        var element = (EObject) change.getNotifier();
        var feature = (EStructuralFeature) change.getFeature();
        var values = originals.computeIfAbsent(element, e -> new LinkedHashMap<>());
        var original = values.computeIfAbsent(feature, f -> before(change));
        if (Objects.equals(original, now(element, feature))) {
            values.remove(feature);
        }
        if (values.isEmpty()) {
            originals.remove(element);
        }
    }

    /** The elements that have changed features. */
    Set<EObject> changed() {
        return originals.keySet();
    }

    /** What a changed feature had, with identities in place of elements; no list if it is unchanged. */
    Optional<List<?>> former(EObject element, EStructuralFeature feature) {
        var original = originals.getOrDefault(element, Map.of()).get(feature);
        if (original == UNSET) {
            return Optional.of(List.of());
        }
        if (original == NULL) {
            return Optional.of(feature.isUnsettable() ? Collections.singletonList(null) : List.of());
        }
        return Optional.ofNullable(original)
                .map(value -> feature.isMany() ? (List<?>) value : List.of(value));
    }

    /** Regards an element as it is now as unchanged. */
    void forget(EObject element) {
        originals.remove(element);
    }

    /** The changed features, by element. */
    Map<EObject, Set<EStructuralFeature>> changes() {
        var changes = new LinkedHashMap<EObject, Set<EStructuralFeature>>();
        originals.forEach((element, values) -> changes.put(element, values.keySet()));
        return changes;
    }

    void clear() {
        originals.clear();
    }

    private static Object now(EObject element, EStructuralFeature feature) {
        return feature.isMany() ? identities(Values.of(element, feature))
                : single(feature, element.eIsSet(feature), element.eGet(feature, false));
    }

    private static Object before(Notification change) {
        var feature = (EStructuralFeature) change.getFeature();
        return feature.isMany() ? listBefore(change)
                : single(feature, change.wasSet(), change.getOldValue());
    }

    private static Object single(EStructuralFeature feature, boolean set, Object value) {
        if (feature.isUnsettable() && !set) {
            return UNSET;
        }
        return value == null ? NULL : identity(value);
    }

    private static List<Object> listBefore(Notification change) {
        var element = (EObject) change.getNotifier();
        var list = identities(Values.of(element, (EStructuralFeature) change.getFeature()));
        int position = Math.max(0, change.getPosition());
        switch (change.getEventType()) {
            case Notification.ADD -> list.remove(position);
            case Notification.ADD_MANY ->
                list.subList(position, position + ((Collection<?>) change.getNewValue()).size()).clear();
            case Notification.REMOVE -> list.add(position, identity(change.getOldValue()));
            case Notification.REMOVE_MANY -> putBack(list, change);
            case Notification.MOVE -> list.add((Integer) change.getOldValue(), list.remove(position));
            case Notification.SET -> list.set(position, identity(change.getOldValue()));
            default -> { }
        }
        return list;
    }

    private static void putBack(List<Object> list, Notification change) {
        var removed = identities((Collection<?>) change.getOldValue());
        var positions = (int[]) change.getNewValue();
        for (int i = 0; i < removed.size(); i++) {
            list.add(positions == null ? i : positions[i], removed.get(i));
        }
    }

    private static List<Object> identities(Collection<?> values) {
        var list = new ArrayList<>(values.size());
        values.forEach(value -> list.add(identity(value)));
        return list;
    }

    /** What stands for a value: for an element its identity, which stays the same when it gets loaded. */
    private static Object identity(Object value) {
        if (!(value instanceof EObject element)) {
            return value;
        }
        var id = Identity.of(element);
        return id == null ? element : id;
    }
}
