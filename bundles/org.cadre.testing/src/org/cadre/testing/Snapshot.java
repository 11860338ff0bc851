/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.cadre.model.Element;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One root as it was committed: a copy of what it contains, with its references to other elements kept as
 * ids.
 *
 * @param version how often the root was written
 * @param root a copy that nobody changes
 * @param links the references that leave the containment tree
 */
record Snapshot(long version, Element root, List<Link> links) {

    /** A reference from an element to others, by their ids. */
    record Link(String from, EReference feature, List<String> to) {
    }

    static Snapshot of(Element root, long version) {
        var copier = new EcoreUtil.Copier();
        var copy = (Element) copier.copy(root);
        var links = new ArrayList<Link>();
        forEachElement(root, element -> addLinks(element, links));
        return new Snapshot(version, copy, links);
    }

    /** Returns a fresh copy without its references; they are set by {@link #link}. */
    Element materialize() {
        return (Element) new EcoreUtil.Copier().copy(root);
    }

    /** Gives an element all values of the snapshot but its references. */
    void overwrite(Element target) {
        var fresh = materialize();
        for (var feature : target.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable()
                    && !(feature instanceof EReference reference && reference.isContainer())) {
                target.eUnset(feature);
                if (fresh.eIsSet(feature)) {
                    target.eSet(feature, feature.isMany() ? List.copyOf((List<?>) fresh.eGet(feature))
                            : fresh.eGet(feature));
                }
            }
        }
    }

    /** Sets the references of a materialized copy; ids that lead nowhere are left out. */
    void link(Map<String, Element> byId) {
        for (var link : links) {
            var from = byId.get(link.from());
            var targets = link.to().stream().map(byId::get).filter(t -> t != null).toList();
            if (link.feature().isMany()) {
                list(from, link.feature()).addAll(targets);
            } else if (!targets.isEmpty()) {
                from.eSet(link.feature(), targets.get(0));
            }
        }
    }

    static void forEachElement(Element root, Consumer<Element> action) {
        action.accept(root);
        root.eAllContents().forEachRemaining(child -> action.accept((Element) child));
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    private static void addLinks(Element element, List<Link> links) {
        for (var feature : element.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && element.eIsSet(feature)) {
                links.add(new Link(element.getUuid(), feature, targets(element, feature)));
            }
        }
    }

    private static List<String> targets(Element element, EReference feature) {
        return feature.isMany() ? list(element, feature).stream().map(t -> ((Element) t).getUuid()).toList()
                : List.of(((Element) element.eGet(feature)).getUuid());
    }
}
