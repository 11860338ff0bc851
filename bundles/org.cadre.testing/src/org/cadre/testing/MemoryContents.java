/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cadre.core.merge.ImageWriter;
import org.cadre.model.Element;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The roots that a {@link MemoryWork} holds, and which of them were touched. */
class MemoryContents {

    private final Resource resource = new ResourceImpl();
    private final Set<Element> touched = new LinkedHashSet<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final Watch watch = new Watch();

    private final class Watch extends EContentAdapter {

        @Override
        public void notifyChanged(Notification event) {
            super.notifyChanged(event);
            if (event.isTouch() || event.getEventType() >= Notification.REMOVING_ADAPTER) {
                return;
            }
            if (event.getNotifier() == resource
                    || event.getFeature() instanceof EReference reference && reference.isContainment()) {
                values(event.getNewValue()).forEach(MemoryContents.this::identify);
            }
            if (event.getNotifier() instanceof Element element
                    && EcoreUtil.getRootContainer(element) instanceof Element root) {
                touched.add(root);
            }
        }

        /** Keeps watching what is taken out, since undo changes it before it puts it back. */
        @Override
        protected void removeAdapter(Notifier notifier) {
            // stays
        }
    }

    void watch() {
        resource.eAdapters().add(watch);
    }

    void close() {
        resource.eAdapters().remove(watch);
    }

    Resource resource() {
        return resource;
    }

    Stream<Element> roots() {
        return resource.getContents().stream().map(Element.class::cast);
    }

    Optional<Element> find(String id) {
        return roots().filter(root -> id.equals(root.getUuid())).findFirst();
    }

    boolean contains(Element root) {
        return root.eResource() == resource;
    }

    Element add(Element root) {
        identify(root);
        touched.add(root);
        if (!contains(root)) {
            resource.getContents().add(root);
        }
        return root;
    }

    void remove(Element root) {
        resource.getContents().remove(root);
    }

    /** Whether a root may be different from what was loaded. */
    boolean isTouched(Element root) {
        return touched.contains(root);
    }

    /** Regards everything as it was loaded. */
    void settle() {
        touched.clear();
    }

    /** Finds what roots refer to, and what they may have contained. */
    ImageWriter.Targets targets() {
        roots().forEach(this::index);
        return new ImageWriter.Targets() {

            @Override
            public EObject target(String id, EClass type) {
                return elements.get(id);
            }

            @Override
            public Element known(String id) {
                return elements.get(id);
            }
        };
    }

    private void identify(Object value) {
        if (value instanceof Element top) {
            Snapshot.forEachElement(top, MemoryContents::give);
            index(top);
        }
    }

    private void index(Element top) {
        Snapshot.forEachElement(top, element -> elements.put(element.getUuid(), element));
    }

    /** Gives an identity, in silence, since no undo may take it back. */
    private static void give(Element element) {
        if (element.getUuid() == null) {
            boolean deliver = element.eDeliver();
            element.eSetDeliver(false);
            element.setUuid(UUID.randomUUID().toString());
            element.eSetDeliver(deliver);
        }
    }

    private static Collection<?> values(Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many;
            default -> List.of(value);
        };
    }
}
