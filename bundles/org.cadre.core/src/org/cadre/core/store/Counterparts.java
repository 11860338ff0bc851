/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.model.Element;

/**
 * Finds again in one unit of work what was loaded in another one of the same store, so that something can be
 * worked out beside the elements that are edited. Belongs to the thread of the unit of work.
 */
public final class Counterparts {

    private final UnitOfWork work;
    private final Map<Element, Element> known = new IdentityHashMap<>();

    /** Finds elements in that unit of work. */
    public Counterparts(UnitOfWork work) {
        this.work = work;
    }

    /**
     * The root with the same identity.
     *
     * @param root a root of any unit of work; null gives null
     * @throws CadreException of kind CONFLICT if there is none any more
     */
    public <T extends Element> T of(T root) throws CadreException {
        if (root == null) {
            return null;
        }
        var same = known.get(root);
        if (same == null) {
            same = find(root);
            known.put(root, same);
        }
        @SuppressWarnings("unchecked")
        var typed = (T) same;
        return typed;
    }

    /** The roots with the same identities, in the same order. */
    public <T extends Element> List<T> of(List<T> roots) throws CadreException {
        var found = new ArrayList<T>(roots.size());
        for (var root : roots) {
            found.add(of(root));
        }
        return found;
    }

    private Element find(Element root) throws CadreException {
        var type = root.eClass();
        var query = Query.all(type, type.getInstanceClass().asSubclass(Element.class));
        return work.find(query, root.getUuid()).orElseThrow(
                () -> new CadreException(CadreException.Kind.CONFLICT, Messages.Counterparts_gone, null));
    }
}
