/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.ImageWriter;
import org.cadre.core.merge.RootDivergence;
import org.cadre.core.store.Commit;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Loaded.RootState;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares what changed in a workspace with what others committed, and puts the changes on top of that. */
final class Rebaser {

    private final Database database;
    private final Workspace workspace;
    private final Loader loader;
    private final Refresher refresher;
    private final Map<String, RootState> states = new HashMap<>();
    private Divergence latest;

    Rebaser(Database database, Workspace workspace, Loader loader, Refresher refresher) {
        this.database = database;
        this.workspace = workspace;
        this.loader = loader;
        this.refresher = refresher;
    }

    /** Compares; alters nothing. */
    Divergence divergence() throws CadreException {
        var pending = Pending.of(workspace.tracker());
        var dirty = new LinkedHashSet<>(pending.changed().keySet());
        dirty.addAll(pending.removed().keySet());
        var rows = refresher.read(dirty::contains);
        var commits = database.read(connection -> commits(connection, rows.touches().keySet()));
        var theirs = theirs(rows);
        var roots = new ArrayList<RootDivergence>();
        for (var id : rows.touches().keySet()) {
            roots.add(divergence(id, pending, theirs.get(id), commits.get(id)));
        }
        latest = new Divergence(roots, id -> Optional.ofNullable(workspace.loaded().element(id)));
        return latest;
    }

    /** Puts the changes on top of what others committed, and returns the roots that were different. */
    Set<Element> rebase(Divergence divergence, Choices choices) {
        if (divergence != latest || !divergence.isDecidedBy(choices)) {
            throw new IllegalArgumentException("not the latest divergence, or not decided");
        }
        var altered = new LinkedHashSet<Element>();
        divergence.roots().forEach(root -> altered.add(rebase(root, root.merged(choices))));
        latest = null;
        return altered;
    }

    /** Returns what a root, that the database has, said when it was loaded or saved last. */
    ElementImage base(Element root) {
        return new ImageReader(this::former).read(root);
    }

    private RootDivergence divergence(String id, Pending pending, ElementImage theirs, Commit by) {
        var here = pending.changed().get(id);
        var before = workspace.tracker().removed().stream().filter(root -> root.getUuid().equals(id)).findFirst()
                .orElse(here);
        return new RootDivergence(id, before.eClass(), base(before),
                here == null ? null : ImageReader.present(here), theirs, by);
    }

    private Map<String, ElementImage> theirs(Refresher.Rows rows) {
        states.clear();
        var images = new HashMap<String, ElementImage>();
        for (var fetched : rows.fetched()) {
            var fresh = loader.assemble(fetched);
            fresh.roots().forEach(root -> images.put(root.getUuid(), ImageReader.present(root)));
            states.putAll(fresh.states());
        }
        return images;
    }

    private Optional<List<?>> former(Element element, EStructuralFeature feature) {
        var former = workspace.tracker().originals().former(element, feature);
        return Features.isContainment(feature) ? former.map(this::elements) : former;
    }

    private List<?> elements(List<?> ids) {
        return ids.stream().map(id -> workspace.loaded().element((String) id)).toList();
    }

    private Element rebase(RootDivergence divergence, ElementImage merged) {
        var root = here(divergence.id());
        var writer = new ImageWriter(new RootTargets(root));
        workspace.tracker().rest(() -> takeTheirs(divergence, root, writer));
        workspace.tracker().forget(root);
        if (merged == null && divergence.theirs() == null) {
            workspace.forget(root);
        } else if (merged == null) {
            EcoreUtil.remove(root);
        } else {
            writer.write(merged, root);
            writer.link();
            if (divergence.theirs() == null) {
                workspace.resource(root.eClass()).getContents().add(root);
            }
        }
        return root;
    }

    private void takeTheirs(RootDivergence divergence, Element root, ImageWriter writer) {
        var roots = workspace.loaded().roots();
        if (divergence.theirs() == null) {
            roots.remove(root.getUuid());
            EcoreUtil.remove(root);
            return;
        }
        forgetChanges(root);
        writer.write(divergence.theirs(), root);
        writer.link();
        roots.put(root.getUuid(), states.get(root.getUuid()));
        workspace.loaded().put(root);
        root.eAllContents().forEachRemaining(element -> workspace.loaded().put((Element) element));
        if (root.eResource() == null) {
            workspace.attach(List.of(root));
        }
    }

    /** Also what is about to go from the root has no changes any more. */
    private void forgetChanges(Element root) {
        root.eAllContents().forEachRemaining(workspace.tracker().originals()::forget);
    }

    /** The object that stands for a root here: the one that is changed, or else the one that was removed. */
    private Element here(String id) {
        var tracker = workspace.tracker();
        return tracker.changed().stream().filter(root -> root.getUuid().equals(id)).findFirst()
                .or(() -> tracker.added().stream().filter(root -> root.getUuid().equals(id)).findFirst())
                .or(() -> tracker.removed().stream().filter(root -> root.getUuid().equals(id)).findFirst())
                .orElseThrow();
    }

    private static Map<String, Commit> commits(Connection connection, Collection<String> ids)
            throws SQLException {
        var commits = new HashMap<String, Commit>();
        for (var id : ids) {
            new History(connection).lastOf(id).ifPresent(commit -> commits.put(id, commit));
        }
        return commits;
    }

    /** Finds what a root refers to anywhere, and what it contained before. */
    private final class RootTargets implements ImageWriter.Targets {

        private final Element root;

        RootTargets(Element root) {
            this.root = root;
        }

        @Override
        public EObject target(String id, EClass type) {
            return workspace.loaded().target(id, type);
        }

        @Override
        public Element known(String id) {
            var element = workspace.loaded().element(id);
            return element == null || EcoreUtil.getRootContainer(element) == root
                    || !workspace.contains(element) ? element : null;
        }
    }
}
