/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes elements of rows: first each by itself, then, when all are there, what they contain and refer to. */
final class Assembler {

    private final Loaded loaded;
    private final Map<String, Element> made = new HashMap<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * @param loaded where references find their targets, besides what is made here
     */
    Assembler(Loaded loaded) {
        this.loaded = loaded;
    }

    /** An element that belongs into a feature of another one. */
    private record Child(Element element, String owner, String feature, long position) {
    }

    /** A value, or the identity of a target, that belongs into a many-valued feature. */
    private record Value(InternalEObject owner, ListMap map, long position, Object stored) {
    }

    /** The identity of a target that belongs into a single-valued feature. */
    private record Reference(InternalEObject owner, ColumnMap map, String target) {
    }

    /** Makes a root. */
    Element root(EntityMap map, Row row) {
        return make(map, row);
    }

    /** Makes an element that something contains, if its root was made here. */
    void contained(EntityMap map, Row row) {
        if (made.containsKey(row.root())) {
            children.add(new Child(make(map, row), (String) row.values()[Table.OWNER],
                    (String) row.values()[Table.FEATURE], (Long) row.values()[Table.POSITION]));
        }
    }

    /** Takes a value of a many-valued feature, if its owner was made here. */
    void value(ListMap map, Row row) {
        var owner = made.get(row.values()[Table.LIST_OWNER]);
        if (owner != null) {
            values.add(new Value((InternalEObject) owner, map, (Long) row.values()[Table.LIST_POSITION],
                    row.values()[Table.LIST_VALUE]));
        }
    }

    /** Puts everything in its place and returns all elements that were made. */
    Collection<Element> finish() {
        children.sort(Comparator.comparingLong(Child::position));
        children.forEach(this::place);
        values.sort(Comparator.comparingLong(Value::position));
        values.forEach(this::place);
        references.forEach(this::place);
        return made.values();
    }

    private Element make(EntityMap map, Row row) {
        var element = (Element) EcoreUtil.create(map.type());
        element.setUuid((String) row.values()[Table.ID]);
        for (var column : map.columns()) {
            set((InternalEObject) element, column, row.values()[column.index()]);
        }
        made.put(element.getUuid(), element);
        return element;
    }

    private void set(InternalEObject element, ColumnMap column, Object stored) {
        if (stored == null) {
            if (column.nullDiffersFromDefault()) {
                element.eSet(column.id(), null);
            }
        } else if (column.isReference()) {
            references.add(new Reference(element, column, (String) stored));
        } else {
            element.eSet(column.id(), column.codec().fromStored().apply(stored));
        }
    }

    private void place(Child child) {
        var owner = (InternalEObject) made.get(child.owner());
        var feature = owner == null ? null : owner.eClass().getEStructuralFeature(child.feature());
        if (feature instanceof EReference reference && reference.isContainment()) {
            if (reference.isMany()) {
                list(owner, reference).addUnique(child.element());
            } else {
                owner.eSet(reference, child.element());
            }
        } else {
            made.remove(child.element().getUuid());
        }
    }

    private void place(Value value) {
        var map = value.map();
        var list = list(value.owner(), map.feature());
        if (!map.isReference()) {
            list.addUnique(value.stored() == null ? null : map.codec().fromStored().apply(value.stored()));
        } else if (map.hasOpposite()) {
            list.basicAdd(target(map.feature(), (String) value.stored()), null);
        } else {
            list.addUnique(target(map.feature(), (String) value.stored()));
        }
    }

    private void place(Reference reference) {
        var map = reference.map();
        var target = target(map.feature(), reference.target());
        if (map.hasOpposite()) {
            reference.owner().eInverseAdd((InternalEObject) target, map.id(), null, null);
        } else {
            reference.owner().eSet(map.id(), target);
        }
    }

    private EObject target(EStructuralFeature feature, String id) {
        var here = made.get(id);
        return here != null ? here : loaded.target(id, ((EReference) feature).getEReferenceType());
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject owner, EStructuralFeature feature) {
        return (InternalEList<Object>) owner.eGet(feature);
    }
}
