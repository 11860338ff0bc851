/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** What a unit of work has loaded. Knows the addresses of its elements and reaches for nothing else. */
final class UnitResourceSet extends ResourceSetImpl {

    private final Function<String, EObject> resolver;

    /**
     * @param resolver finds an element by its identity, loading it if need be; null if there is none
     */
    UnitResourceSet(Function<String, EObject> resolver) {
        this.resolver = resolver;
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        return Identity.ELEMENTS.equals(uri.trimFragment()) ? resolver.apply(uri.fragment()) : null;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }
}
