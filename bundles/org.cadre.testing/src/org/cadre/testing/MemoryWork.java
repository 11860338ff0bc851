/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A unit of work of a {@link MemoryStore}; it holds a copy of everything. */
@SuppressWarnings("nls")
class MemoryWork implements UnitOfWork {

    private final MemoryStore store;
    private final Resource contents = new ResourceImpl();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Element> removed = new LinkedHashMap<>();
    private final Set<Element> changed = new LinkedHashSet<>();
    private final Watch watch = new Watch();

    private final class Watch extends EContentAdapter {
        @Override
        public void notifyChanged(Notification event) {
            super.notifyChanged(event);
            if (!event.isTouch() && event.getNotifier() instanceof EObject object
                    && EcoreUtil.getRootContainer(object) instanceof Element root
                            && root.eResource() == contents) {
                changed.add(root);
            }
        }
    }

    MemoryWork(MemoryStore store, Map<String, Snapshot> state, List<String> order) {
        this.store = store;
        var byId = new HashMap<String, Element>();
        order.forEach(uuid -> takeOver(state.get(uuid), byId));
        state.values().forEach(snapshot -> snapshot.link(byId));
        contents.eAdapters().add(watch);
    }

    private void takeOver(Snapshot snapshot, Map<String, Element> byId) {
        var root = snapshot.materialize();
        Snapshot.forEachElement(root, element -> byId.put(element.getUuid(), element));
        versions.put(root.getUuid(), snapshot.version());
        contents.getContents().add(root);
    }

    @Override
    public ProgramStore store() {
        return store;
    }

    @Override
    public <T extends Element> List<T> load(Query<T> query) {
        return contents.getContents().stream().filter(query.javaType()::isInstance)
                .map(query.javaType()::cast)
                .filter(root -> query.conditions().stream()
                        .allMatch(c -> Objects.equals(root.eGet(c.feature()), c.value())))
                .toList();
    }

    @Override
    public <T extends Element> Optional<T> find(Query<T> all, String uuid) {
        return load(all).stream().filter(root -> uuid.equals(root.getUuid())).findFirst();
    }

    @Override
    public void add(Element root) {
        Snapshot.forEachElement(root, MemoryWork::identify);
        contents.getContents().add(root);
        changed.add(root);
    }

    @Override
    public void remove(Element root) {
        contents.getContents().remove(root);
        changed.remove(root);
        if (versions.containsKey(root.getUuid())) {
            removed.put(root.getUuid(), root);
        }
    }

    @Override
    public Set<Element> changed() {
        var all = new LinkedHashSet<>(changed);
        all.addAll(removed.values());
        return all;
    }

    @Override
    public Notifier contents() {
        return contents;
    }

    @Override
    public Commit commit(CommitNote note, IProgressMonitor monitor) throws CadreException {
        var present = store.state();
        var states = new LinkedHashMap<String, Snapshot>();
        for (var root : changed()) {
            Snapshot.forEachElement(root, MemoryWork::identify);
            requireUnchanged(root, present.get(root.getUuid()));
        }
        changed.forEach(root -> states.put(root.getUuid(),
                Snapshot.of(root, versions.getOrDefault(root.getUuid(), 0L) + 1)));
        removed.keySet().forEach(uuid -> states.put(uuid, null));
        states.forEach((uuid, state) -> versions.put(uuid, state == null ? 0L : state.version()));
        changed.clear();
        removed.clear();
        return store.write(states, note);
    }

    private void requireUnchanged(Element root, Snapshot present) throws CadreException {
        long theirs = present == null ? 0 : present.version();
        if (theirs != versions.getOrDefault(root.getUuid(), 0L)) {
            throw new CadreException(CadreException.Kind.CONFLICT, "Changed by somebody else: " + root, null);
        }
    }

    @Override
    public Set<Element> refresh() {
        contents.eAdapters().remove(watch);
        var refreshed = new LinkedHashSet<Element>();
        var state = store.state();
        state.forEach((uuid, snapshot) -> renew(snapshot).ifPresent(refreshed::add));
        contents.getContents().removeIf(root -> isGone((Element) root, state, refreshed));
        var byId = new HashMap<String, Element>();
        contents.getContents().forEach(root ->
                Snapshot.forEachElement((Element) root, element -> byId.put(element.getUuid(), element)));
        refreshed.stream().map(root -> state.get(root.getUuid())).filter(Objects::nonNull)
                .forEach(snapshot -> snapshot.link(byId));
        contents.eAdapters().add(watch);
        return refreshed;
    }

    /** Takes over a root that others wrote, unless it is changed here. */
    private Optional<Element> renew(Snapshot snapshot) {
        var fresh = snapshot.materialize();
        if (snapshot.version() == versions.getOrDefault(fresh.getUuid(), 0L)) {
            return Optional.empty();
        }
        var present = contents.getContents().stream().map(Element.class::cast)
                .filter(root -> root.getUuid().equals(fresh.getUuid())).findFirst();
        if (present.filter(changed::contains).isPresent()) {
            return Optional.empty();
        }
        versions.put(fresh.getUuid(), snapshot.version());
        present.ifPresentOrElse(root -> snapshot.overwrite(root), () -> contents.getContents().add(fresh));
        return Optional.of(present.orElse(fresh));
    }

    private boolean isGone(Element root, Map<String, Snapshot> state, Set<Element> refreshed) {
        boolean gone = versions.containsKey(root.getUuid()) && !state.containsKey(root.getUuid())
                && !changed.contains(root);
        if (gone) {
            versions.remove(root.getUuid());
            refreshed.add(root);
        }
        return gone;
    }

    @Override
    public void close() {
        contents.eAdapters().remove(watch);
    }

    private static void identify(Element element) {
        if (element.getUuid() == null) {
            element.setUuid(UUID.randomUUID().toString());
        }
    }
}
