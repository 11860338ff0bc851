/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cadre.core.store.Query.Condition;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a unit of work holds in memory. */
final class Workspace {

    private final Map<EClass, RootResource> resources = new LinkedHashMap<>();
    private final Set<EClass> complete = ConcurrentHashMap.newKeySet();
    private final Set<Followed> followed = ConcurrentHashMap.newKeySet();
    private final UnitResourceSet contents;
    private final Loaded loaded;
    private final ChangeTracker tracker;

    /**
     * @param resolver finds an element that a reference needs
     * @param concrete finds a concrete class for one that may be abstract
     */
    Workspace(Function<String, EObject> resolver, Function<EClass, EClass> concrete) {
        contents = new UnitResourceSet(resolver);
        loaded = new Loaded(concrete);
        tracker = new ChangeTracker(loaded);
        contents.eAdapters().add(tracker);
    }

    UnitResourceSet contents() {
        return contents;
    }

    Loaded loaded() {
        return loaded;
    }

    ChangeTracker tracker() {
        return tracker;
    }

    /** Whether all roots of a class and its subclasses are here; may be asked on any thread. */
    boolean isComplete(EClass type) {
        return complete.stream().anyMatch(t -> t.isSuperTypeOf(type));
    }

    /** Takes note that all roots of a class and its subclasses are here. */
    void setComplete(EClass type) {
        complete.add(type);
    }

    /** A class of which only roots with certain values are wanted here. */
    private record Followed(EClass type, List<Condition> conditions) {
    }

    /** Takes note that the roots of a class for which conditions hold are here, and are to be kept here. */
    void follow(EClass type, List<Condition> conditions) {
        followed.add(new Followed(type, List.copyOf(conditions)));
    }

    /** Whether the roots of a class for which conditions hold are here; may be asked on any thread. */
    boolean has(EClass type, List<Condition> conditions) {
        return isComplete(type) || followed.stream().anyMatch(one -> one.type().isSuperTypeOf(type)
                && conditions.containsAll(one.conditions()));
    }

    /** Whether roots of a class that are not here may be wanted here; may be asked on any thread. */
    boolean mayWant(EClass type) {
        return isComplete(type) || followed.stream().anyMatch(one -> one.type().isSuperTypeOf(type));
    }

    /** Whether a root is wanted here, be it here already or not. */
    boolean wants(Element root) {
        return loaded.root(root.getUuid()).isPresent() || isComplete(root.eClass()) || followed.stream()
                .anyMatch(one -> one.type().isSuperTypeOf(root.eClass())
                        && Selection.inMemory(one.conditions()).test(root));
    }

    /** The roots of a class. */
    RootResource resource(EClass type) {
        return resources.computeIfAbsent(type, t -> {
            var resource = new RootResource(t);
            contents.getResources().add(resource);
            return resource;
        });
    }

    /** Takes over roots from the database, in the order in which they were added to it. */
    void attach(Collection<Element> roots) {
        roots.stream().sorted(order()).collect(Collectors.groupingBy(EObject::eClass, LinkedHashMap::new,
                Collectors.toList())).forEach((type, some) -> resource(type).load(some));
    }

    /** The roots of a class and its subclasses for which something holds, in the order of adding. */
    List<Element> roots(EClass type, Predicate<EObject> condition) {
        var roots = new ArrayList<Element>();
        boolean ordered = true;
        for (var resource : resources.values()) {
            if (type.isSuperTypeOf(resource.type())) {
                ordered &= resource.isOrdered() && roots.isEmpty();
                resource.getContents().stream().filter(condition).forEach(root -> roots.add((Element) root));
            }
        }
        if (!ordered) {
            roots.sort(order());
        }
        return roots;
    }

    /** Whether an element belongs to a root that is here. */
    boolean contains(Element element) {
        var top = (InternalEObject) EcoreUtil.getRootContainer(element);
        return top.eDirectResource() instanceof RootResource resource && resources.containsValue(resource);
    }

    /** Forgets a root that is gone, and what went with it. */
    void forget(Element root) {
        if (!contains(root)) {
            loaded.forget(root);
        }
        root.eAllContents().forEachRemaining(element -> {
            if (!contains((Element) element)) {
                loaded.forget((Element) element);
            }
        });
    }

    private Comparator<Element> order() {
        return Comparator.comparing(root -> loaded.root(root.getUuid())
                .map(Loaded.RootState::position).orElse(Long.MAX_VALUE));
    }
}
