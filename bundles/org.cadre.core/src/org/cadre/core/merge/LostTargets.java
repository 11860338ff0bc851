/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.merge.LostTarget.Remedy;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds what unsaved changes refer to and somebody else removed, and puts that in order as a person chooses. The
 * unit of work must have taken over what others saved.
 */
public final class LostTargets {

    private final UnitOfWork work;

    /** Looks at the unsaved changes of a unit of work. */
    public LostTargets(UnitOfWork work) {
        this.work = work;
    }

    /** The references to what is gone, record by record; empty if there are none. */
    public List<LostTarget> find() {
        var found = new ArrayList<LostTarget>();
        for (var root : work.changed()) {
            if (isThere(root)) {
                elements(root).forEach(owner -> find(root, owner, found));
            }
        }
        return List.copyOf(found);
    }

    /** Does what was chosen, as part of an edit of the caller's. */
    public void apply(Map<LostTarget, Remedy> choices) {
        var restored = new LinkedHashSet<Element>();
        choices.forEach((lost, remedy) -> {
            switch (remedy) {
                case KEEP_WITHOUT -> EcoreUtil.remove(lost.owner(), lost.feature(), lost.target());
                case UNDO_MINE -> undo(lost);
                case RESTORE -> restored.add(lost.target());
            }
        });
        restored.forEach(work::add);
    }

    private void find(Element root, Element owner, List<LostTarget> found) {
        for (var feature : owner.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived()) {
                targets(owner, feature).stream().filter(target -> !isThere(target))
                        .forEach(target -> found.add(new LostTarget(root, owner, feature, target)));
            }
        }
    }

    private void undo(LostTarget lost) {
        var before = work.base(lost.root());
        if (before.isEmpty()) {
            if (isThere(lost.root())) {
                work.remove(lost.root());
            }
            return;
        }
        image(before.get(), lost.owner().getUuid()).ifPresentOrElse(image -> undo(lost, image),
                () -> EcoreUtil.remove(lost.owner()));
    }

    private void undo(LostTarget lost, ElementImage image) {
        if (!lost.feature().isMany() && image.values().get(lost.feature()) instanceof String id
                && elements().get(id) instanceof Element former) {
            lost.owner().eSet(lost.feature(), former);
        } else {
            EcoreUtil.remove(lost.owner(), lost.feature(), lost.target());
        }
    }

    private Map<String, Element> elements() {
        var all = new ArrayList<Element>();
        EcoreUtil.getAllContents(List.of(work.contents())).forEachRemaining(each -> {
            if (each instanceof Element element && element.getUuid() != null) {
                all.add(element);
            }
        });
        return all.stream().collect(toMap(Element::getUuid, element -> element, (one, other) -> one));
    }

    private static Optional<ElementImage> image(ElementImage root, String id) {
        var found = new ArrayList<ElementImage>();
        root.visit(image -> {
            if (image.id().equals(id)) {
                found.add(image);
            }
        });
        return found.stream().findFirst();
    }

    private static List<Element> elements(Element root) {
        var elements = new ArrayList<Element>(List.of(root));
        root.eAllContents().forEachRemaining(element -> elements.add((Element) element));
        return elements;
    }

    private static List<Element> targets(Element owner, EReference feature) {
        var value = owner.eGet(feature, false);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .filter(target -> !target.eIsProxy()).toList();
    }

    private static boolean isThere(EObject element) {
        return EcoreUtil.getRootContainer(element).eResource() != null;
    }
}
