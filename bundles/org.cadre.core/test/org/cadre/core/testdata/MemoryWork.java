/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.testdata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.News;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A unit of work on a list, for tests of what only loads, changes and asks what changed. */
public final class MemoryWork implements UnitOfWork {

    private final ResourceImpl roots = new ResourceImpl();
    private final Set<Element> changed = new LinkedHashSet<>();
    private int commits;

    public MemoryWork() {
        roots.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification event) {
                super.notifyChanged(event);
                if (!event.isTouch()) {
                    noteChange(event);
                }
            }
        });
    }

    private void noteChange(Notification event) {
        if (event.getNotifier() instanceof EObject object) {
            changed.add((Element) EcoreUtil.getRootContainer(object));
        } else if (event.getNewValue() instanceof Element added) {
            changed.add(added);
        } else if (event.getOldValue() instanceof Element removed) {
            changed.add(removed);
        }
    }

    /** Adds roots and counts them as saved. */
    public MemoryWork with(Element... elements) {
        List.of(elements).forEach(this::add);
        changed.clear();
        return this;
    }

    @Override
    public ProgramStore store() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Element> List<T> load(Query<T> query) {
        return roots.getContents().stream().filter(query.javaType()::isInstance).map(query.javaType()::cast)
                .filter(e -> query.conditions().stream()
                        .allMatch(c -> Objects.equals(e.eGet(c.feature()), c.value())))
                .toList();
    }

    @Override
    public <T extends Element> Optional<T> find(Query<T> all, String uuid) {
        return load(all).stream().filter(e -> uuid.equals(e.getUuid())).findFirst();
    }

    @Override
    public void add(Element root) {
        if (root.getUuid() == null) {
            root.setUuid(UUID.randomUUID().toString());
        }
        roots.getContents().add(root);
    }

    @Override
    public void remove(Element root) {
        roots.getContents().remove(root);
    }

    @Override
    public Set<Element> changed() {
        return Set.copyOf(changed);
    }

    @Override
    public Notifier contents() {
        return roots;
    }

    @Override
    public Commit commit(CommitNote note, IProgressMonitor monitor) {
        var count = changed.size();
        changed.clear();
        return new Commit(UUID.randomUUID().toString(), ++commits, Instant.EPOCH, note, 0, count, 0, null);
    }

    @Override
    public News news() {
        return () -> 0;
    }

    @Override
    public Set<Element> refresh(News news) {
        return Set.of();
    }

    @Override
    public Divergence divergence() {
        return new Divergence(List.of(), id -> Optional.empty());
    }

    @Override
    public Set<Element> rebase(Divergence divergence, Choices choices) {
        return Set.of();
    }

    @Override
    public void close() {
        new ArrayList<>(roots.getContents()).forEach(e -> e.eAdapters().clear());
    }
}
