/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The roots that a commit has to look at, by identity. Each is in one of the maps.
 *
 * @param added roots that the database does not have
 * @param changed roots that may be different in the database
 * @param removed roots that the database still has
 */
record Pending(Map<String, Element> added, Map<String, Element> changed, Map<String, Element> removed) {

    /** Collects what changed in a workspace. A root removed and added again under its identity is changed. */
    static Pending of(ChangeTracker tracker) {
        var pending = new Pending(byId(tracker.added()), byId(tracker.changed()), byId(tracker.removed()));
        pending.removed.keySet().stream().filter(pending.added::containsKey).toList()
                .forEach(id -> pending.changed.put(id, pending.added.remove(id)));
        pending.changed.keySet().forEach(pending.removed::remove);
        return pending;
    }

    /** The roots that the database should have. */
    List<Element> stored() {
        return Stream.concat(changed.values().stream(), removed.values().stream()).toList();
    }

    /** The classes of everything that is to be written. */
    Set<EClass> types() {
        var types = new LinkedHashSet<EClass>();
        Stream.concat(added.values().stream(), changed.values().stream()).forEach(root -> {
            types.add(root.eClass());
            root.eAllContents().forEachRemaining(element -> types.add(element.eClass()));
        });
        removed.values().stream().map(EObject::eClass).forEach(types::add);
        return types;
    }

    private static Map<String, Element> byId(Set<Element> roots) {
        var map = new LinkedHashMap<String, Element>();
        roots.forEach(root -> map.put(root.getUuid(), root));
        return map;
    }
}
