/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements of a unit of work, by identity. */
final class Loaded {

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, RootState> roots = new ConcurrentHashMap<>();
    private final Map<String, EObject> proxies = new HashMap<>();
    private final Map<String, EClass> wanted = new HashMap<>();
    private final Function<EClass, EClass> concrete;

    /**
     * @param concrete finds a concrete class for one that may be abstract
     */
    Loaded(Function<EClass, EClass> concrete) {
        this.concrete = concrete;
    }

    /**
     * What the database says of a root.
     *
     * @param version the sequence of the commit that wrote it last
     * @param position its place among the roots in the order of adding
     */
    record RootState(Long version, Long position) {
    }

    Element element(String id) {
        return elements.get(id);
    }

    void put(Element element) {
        elements.put(element.getUuid(), element);
    }

    void forget(Element element) {
        elements.remove(element.getUuid(), element);
    }

    /** What the database says of a root; may be asked on any thread. */
    Optional<RootState> root(String id) {
        return Optional.ofNullable(roots.get(id));
    }

    Map<String, RootState> roots() {
        return roots;
    }

    /** Returns the element with an identity, or what stands for it while it is not loaded. */
    EObject target(String id, EClass type) {
        var element = elements.get(id);
        return element != null ? element : proxies.computeIfAbsent(id, i -> proxy(i, type));
    }

    /** The class by which an element was referred to that is not loaded. */
    Optional<EClass> wanted(String id) {
        return Optional.ofNullable(wanted.get(id));
    }

    private EObject proxy(String id, EClass type) {
        wanted.put(id, type);
        var proxy = (InternalEObject) EcoreUtil.create(concrete.apply(type));
        proxy.eSetProxyURI(Identity.address(id));
        return proxy;
    }
}
