/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.eclipse.emf.ecore.EClass;

/**
 * The name of a class of a metamodel, which stays known while the module that brings the class is absent.
 *
 * @param nsUri the namespace of its package
 * @param name its name in the package
 */
record ClassName(String nsUri, String name) {

    private static final char SEPARATOR = '#';

    static ClassName of(EClass type) {
        return new ClassName(type.getEPackage().getNsURI(), type.getName());
    }

    /** Reads what {@link #toString} wrote. */
    static ClassName parse(String text) {
        int end = text.lastIndexOf(SEPARATOR);
        return new ClassName(text.substring(0, end), text.substring(end + 1));
    }

    @Override
    public String toString() {
        return nsUri + SEPARATOR + name;
    }
}
