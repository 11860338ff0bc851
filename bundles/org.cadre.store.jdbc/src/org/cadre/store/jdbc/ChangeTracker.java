/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Watches what a unit of work has loaded, knows what changed, and gives identities to what is added. */
final class ChangeTracker extends EContentAdapter {

    private final Loaded loaded;
    private final Originals originals = new Originals();
    private final Set<Element> added = new LinkedHashSet<>();
    private final Set<Element> removed = new LinkedHashSet<>();
    private final Set<Element> doubtful = new LinkedHashSet<>();
    private long edits;
    private boolean resting;

    ChangeTracker(Loaded loaded) {
        this.loaded = loaded;
    }

    /** Roots that the database does not have. */
    Set<Element> added() {
        return added;
    }

    /** Roots that the database still has. */
    Set<Element> removed() {
        return removed;
    }

    /** Roots that the database has and that are different there. */
    Set<Element> changed() {
        var roots = new LinkedHashSet<Element>();
        Stream.concat(originals.changed().stream(), doubtful.stream()).forEach(element -> {
            var root = EcoreUtil.getRootContainer(element);
            if (((InternalEObject) root).eDirectResource() != null && !added.contains(root)) {
                roots.add((Element) root);
            }
        });
        return roots;
    }

    /** What changed features had. */
    Originals originals() {
        return originals;
    }

    /** Regards a root, and what it contains now, as unchanged, and as neither added nor removed. */
    void forget(Element root) {
        added.removeIf(other -> other.getUuid().equals(root.getUuid()));
        removed.removeIf(other -> other.getUuid().equals(root.getUuid()));
        doubtful.remove(root);
        originals.forget(root);
        root.eAllContents().forEachRemaining(originals::forget);
    }

    /** How often anything was changed; differs if something was changed in between. */
    long edits() {
        return edits;
    }

    /**
     * Takes note that the database has what was to be saved at some time, and that more was changed since.
     * Nobody knows what, so all of it is regarded as changed.
     */
    void settle(Pending saved) {
        saved.removed().values().stream().filter(root -> !removed.remove(root)).forEach(added::add);
        saved.added().values().stream().filter(root -> !added.remove(root)).forEach(removed::add);
        added.removeAll(saved.changed().values());
        removed.removeIf(root -> isOther(saved.changed().get(root.getUuid()), root));
        doubtful.addAll(saved.added().values());
        doubtful.addAll(saved.changed().values());
    }

    private static boolean isOther(Element saved, Element root) {
        return saved != null && saved != root;
    }

    /** The changed features, by element; also of elements that are new or gone. */
    Map<EObject, Set<EStructuralFeature>> changes() {
        return originals.changes();
    }

    /** Regards everything as it is now as unchanged. */
    void clear() {
        originals.clear();
        doubtful.clear();
        added.clear();
        removed.clear();
    }

    /** Runs what alters elements without being a change to save. */
    void rest(Runnable work) {
        resting = true;
        try {
            work.run();
        } finally {
            resting = false;
        }
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (resting || change.isTouch() || change.getEventType() >= Notification.REMOVING_ADAPTER) {
            return;
        }
        edits++;
        if (change.getNotifier() instanceof RootResource resource) {
            if (change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS && !resource.isLoading()) {
                noteRoots(change);
            }
        } else if (change.getFeature() instanceof EStructuralFeature feature && Features.isKept(feature)) {
            values(change.getNewValue()).forEach(value -> identify(value, feature));
            originals.note(change);
        }
    }

    /** Keeps watching what is taken out, since undo changes it before it puts it back. */
    @Override
    protected void removeAdapter(Notifier notifier) {
        // stays
    }

    private void noteRoots(Notification change) {
        if (change.getEventType() != Notification.MOVE) {
            values(change.getOldValue()).forEach(root -> noteRemoved((Element) root));
            values(change.getNewValue()).forEach(root -> noteAdded((Element) root));
        }
    }

    private void noteRemoved(Element root) {
        if (!added.remove(root)) {
            removed.add(root);
        }
    }

    private void noteAdded(Element root) {
        identify(root);
        if (!removed.remove(root)) {
            added.add(root);
        }
    }

    private void identify(Object value, EStructuralFeature feature) {
        if (value instanceof Element element && feature instanceof EReference reference
                && reference.isContainment()) {
            identify(element);
        }
    }

    private void identify(Element top) {
        give(top);
        top.eAllContents().forEachRemaining(element -> give((Element) element));
    }

    /** Gives an identity that nothing else has; in silence, since no undo may take it back. */
    private void give(Element element) {
        var holder = element.getUuid() == null ? null : loaded.element(element.getUuid());
        if (element.getUuid() == null || holder != null && holder != element && isAttached(holder)) {
            boolean deliver = element.eDeliver();
            element.eSetDeliver(false);
            element.setUuid(Identity.create());
            element.eSetDeliver(deliver);
        }
        loaded.put(element);
    }

    private static boolean isAttached(EObject element) {
        return ((InternalEObject) EcoreUtil.getRootContainer(element)).eDirectResource() != null;
    }

    private static Collection<?> values(Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many;
            default -> List.of(value);
        };
    }
}
