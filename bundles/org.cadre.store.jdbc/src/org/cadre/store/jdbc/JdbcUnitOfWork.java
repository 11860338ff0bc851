/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Erasure;
import org.cadre.core.store.News;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.store.Values;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A unit of work over a resource set. */
final class JdbcUnitOfWork implements UnitOfWork {

    private final JdbcProgramStore store;
    private final Workspace workspace;
    private final Loader loader;
    private final ValueReader reader;
    private final Refresher refresher;
    private final Committer committer;
    private final Rebaser rebaser;
    private CadreException failure;
    private boolean closed;

    /**
     * @param seen the sequence number of the latest commit
     */
    JdbcUnitOfWork(JdbcProgramStore store, Database database, long seen) {
        this.store = store;
        this.workspace = new Workspace(this::resolve, database::concrete);
        this.loader = new Loader(database, workspace);
        this.reader = new ValueReader(database);
        this.refresher = new Refresher(database, workspace, loader, seen);
        this.committer = new Committer(database, workspace);
        this.rebaser = new Rebaser(database, workspace, loader, refresher);
    }

    @Override
    public ProgramStore store() {
        return store;
    }

    @Override
    public <T extends Element> List<T> load(Query<T> query) throws CadreException {
        checkUsable();
        loader.load(query.type(), query.conditions());
        return workspace.roots(query.type(), Selection.inMemory(query.conditions())).stream()
                .map(query.javaType()::cast).toList();
    }

    @Override
    public <T extends Element> List<T> follow(Query<T> query) throws CadreException {
        var roots = load(query);
        workspace.follow(query.type(), query.conditions());
        return roots;
    }

    @Override
    public List<Values> values(Query<?> roots, Query<?> of, List<? extends EStructuralFeature> features)
            throws CadreException {
        checkUsable();
        var known = workspace.has(roots.type(), roots.conditions()) || !reader.mayRead(roots, of, features)
                ? Optional.<List<Values>>empty() : reader.read(roots, of, features);
        if (known.isEmpty()) {
            return UnitOfWork.super.values(roots, of, features);
        }
        var here = workspace.roots(roots.type(), Selection.inMemory(roots.conditions()));
        var stored = known.get().stream()
                .filter(values -> workspace.loaded().root(values.root()).isEmpty());
        return Stream.concat(Values.of(here, of, features).stream(), stored).toList();
    }

    @Override
    public <T extends Element> Optional<T> find(Query<T> all, String uuid) throws CadreException {
        checkUsable();
        if (workspace.loaded().element(uuid) == null) {
            loader.load(all.type(), uuid);
        }
        return Optional.ofNullable(workspace.loaded().element(uuid))
                .filter(element -> all.type().isInstance(element) && workspace.contains(element))
                .map(all.javaType()::cast);
    }

    @Override
    public void add(Element root) {
        if (root.eContainer() != null || root.eResource() != null) {
            throw new IllegalArgumentException("not a new root: " + root);
        }
        workspace.resource(root.eClass()).getContents().add(root);
    }

    @Override
    public void remove(Element root) {
        if (root.eContainer() != null || !workspace.contains(root)) {
            throw new IllegalArgumentException("not a root of this unit of work: " + root);
        }
        EcoreUtil.remove(root);
    }

    @Override
    public Set<Element> changed() {
        var tracker = workspace.tracker();
        var roots = new LinkedHashSet<>(tracker.added());
        roots.addAll(tracker.changed());
        roots.addAll(tracker.removed());
        return roots;
    }

    @Override
    public Optional<ElementImage> base(Element root) {
        return workspace.tracker().added().contains(root) ? Optional.empty() : Optional.of(rebaser.base(root));
    }

    @Override
    public Notifier contents() {
        return workspace.contents();
    }

    @Override
    public Commit commit(CommitNote note, IProgressMonitor monitor) throws CadreException {
        return erase(note, Erasure.NONE, monitor);
    }

    @Override
    public Commit erase(CommitNote note, Erasure erasure, IProgressMonitor monitor) throws CadreException {
        checkUsable();
        var commit = committer.commit(note, erasure, SubMonitor.convert(monitor));
        refresher.committed(commit);
        store.committed(commit);
        return commit;
    }

    @Override
    public News news() throws CadreException {
        return refresher.news();
    }

    @Override
    public Set<Element> refresh(News news) {
        return refresher.refresh((Refresher.Rows) news);
    }

    @Override
    public Divergence divergence() throws CadreException {
        checkUsable();
        return rebaser.divergence();
    }

    @Override
    public Set<Element> rebase(Divergence divergence, Choices choices) {
        return rebaser.rebase(divergence, choices);
    }

    @Override
    public void close() {
        closed = true;
        store.closed(this);
    }

    /** Finds what a reference needs; the failure to do so comes out with the next use of the unit of work. */
    private EObject resolve(String id) {
        var known = workspace.loaded().element(id);
        var wanted = workspace.loaded().wanted(id);
        if (known == null && wanted.isPresent() && !closed) {
            try {
                loader.loadAllLike(wanted.get(), id);
            } catch (CadreException e) {
                failure = e;
            }
        }
        return workspace.loaded().element(id);
    }

    private void checkUsable() throws CadreException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (failure != null) {
            var failed = failure;
            failure = null;
            throw failed;
        }
    }
}
