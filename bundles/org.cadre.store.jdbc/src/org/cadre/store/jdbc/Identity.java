/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.time.Instant;
import java.util.UUID;

import org.cadre.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** Finds and makes the identities of elements, also of those that are not loaded. */
interface Identity {

    /** What the addresses of elements that are not loaded have in common. */
    URI ELEMENTS = URI.createURI("cadre:/elements");

    /** Returns the identity of an element, loaded or not; null before it has one. */
    static String of(EObject element) {
        return element.eIsProxy() ? ((InternalEObject) element).eProxyURI().fragment()
                : ((Element) element).getUuid();
    }

    /**
     * Returns a new identity: a UUID of version 7 (RFC 9562), which is random but for the time in its first
     * half, so that elements that are added together are together in every index.
     */
    static String create() {
        var now = Instant.now();
        long fraction = now.getNano() % 1_000_000 * 4096L / 1_000_000;
        long time = now.toEpochMilli() << 16 | 0x7000 | fraction;
        return new UUID(time, UUID.randomUUID().getLeastSignificantBits()).toString();
    }

    /** Returns the address of an element by its identity. */
    static URI address(String id) {
        return ELEMENTS.appendFragment(id);
    }
}
