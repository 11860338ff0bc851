/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Collection;

import org.cadre.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The roots of one class that a unit of work has loaded or added. While it loads, it says so in the way of
 * EMF, so that change recorders don't take loading for a change.
 */
final class RootResource extends ResourceImpl {

    private final EClass type;
    private int loads;

    RootResource(EClass type) {
        super(URI.createURI("cadre:/roots").appendSegment(type.getEPackage().getNsPrefix())
                .appendSegment(type.getName()));
        this.type = type;
    }

    /** The class of the roots. */
    EClass type() {
        return type;
    }

    /** Whether the roots are in the order of adding. */
    boolean isOrdered() {
        return loads <= 1;
    }

    /** Takes over roots that come from the database. */
    @SuppressWarnings("unchecked")
    void load(Collection<? extends Element> roots) {
        loads++;
        isLoading = true;
        try {
            ((InternalEList<Object>) (InternalEList<?>) getContents()).addAllUnique(roots);
        } finally {
            isLoading = false;
        }
        setLoaded(false);
        var loaded = setLoaded(true);
        if (loaded != null) {
            eNotify(loaded);
        }
    }
}
