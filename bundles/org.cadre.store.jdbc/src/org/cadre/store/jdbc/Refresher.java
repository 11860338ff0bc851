/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.News;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Loader.Fetched;
import org.cadre.store.jdbc.Loader.Fresh;
import org.cadre.store.jdbc.Touches.Touch;

/** Takes over into a workspace what others committed. */
final class Refresher {

    private final Database database;
    private final Workspace workspace;
    private final Loader loader;
    private volatile Map<String, Touch> skipped = Map.of();
    private volatile long seen;

    /**
     * @param seen the sequence number of the latest commit when the workspace was empty
     */
    Refresher(Database database, Workspace workspace, Loader loader, long seen) {
        this.database = database;
        this.workspace = workspace;
        this.loader = loader;
        this.seen = seen;
    }

    /**
     * What others did.
     *
     * @param last the sequence number of the latest commit
     * @param touches the roots that others touched, by identity
     * @param fetched the rows of those that are in the database
     */
    record Rows(long last, Map<String, Touch> touches, List<Fetched> fetched) implements News {

        @Override
        public int size() {
            return touches.size();
        }
    }

    /** Reads what others did to roots that are here; on any thread. */
    Rows news() throws CadreException {
        return read(id -> true);
    }

    /** Reads what others did to some of the roots that are here; on any thread. */
    Rows read(Predicate<String> roots) throws CadreException {
        return database.read(connection -> read(connection, roots));
    }

    /** Takes over what others did to roots that are unchanged here, and returns the roots that it altered. */
    Set<Element> refresh(Rows news) {
        var dirty = dirty();
        remember(news, dirty);
        var current = new LinkedHashSet<String>();
        news.touches().values().stream().filter(touch -> !dirty.contains(touch.id()) && isNews(touch))
                .forEach(touch -> current.add(touch.id()));
        var fresh = news.fetched().stream().map(rows -> restrict(rows, current)).map(loader::assemble)
                .map(this::wanted).toList();
        var gone = new LinkedHashSet<>(current);
        fresh.forEach(some -> gone.removeAll(some.states().keySet()));
        var altered = new LinkedHashSet<Element>();
        workspace.tracker().rest(() -> take(fresh, gone, altered));
        return altered;
    }

    /** Takes note of an own commit, so that it is not read as news. */
    void committed(Commit commit) {
        if (commit.sequence() == seen + 1) {
            seen = commit.sequence();
        }
    }

    private void take(List<Fresh> fresh, Set<String> gone, Set<Element> altered) {
        gone.forEach(id -> remove(id, altered));
        fresh.forEach(this::register);
        fresh.forEach(some -> some.roots().forEach(root -> merge(root, altered)));
        fresh.forEach(some -> workspace.loaded().roots().putAll(some.states()));
        workspace.attach(altered.stream().filter(root -> root.eResource() == null)
                .filter(root -> !gone.contains(root.getUuid())).toList());
    }

    private void remember(Rows news, Set<String> dirty) {
        var later = new HashMap<>(skipped);
        later.keySet().removeAll(news.touches().keySet());
        news.touches().values().stream().filter(touch -> dirty.contains(touch.id()))
                .forEach(touch -> later.put(touch.id(), touch));
        skipped = Map.copyOf(later);
        seen = Math.max(seen, news.last());
    }

    private Rows read(Connection connection, Predicate<String> roots) throws SQLException {
        var last = new History(connection).last();
        var touches = new LinkedHashMap<String, Touch>(skipped);
        new Touches(connection).after(seen).forEach(touch -> touches.put(touch.id(), touch));
        touches.values().removeIf(touch -> !roots.test(touch.id()) || !isNews(touch));
        var wanted = new LinkedHashMap<EntityMap, Collection<String>>();
        touches.values().forEach(touch -> wanted
                .computeIfAbsent(database.mapping().find(touch.table()).orElseThrow(), m -> new ArrayList<>())
                .add(touch.id()));
        var fetched = new ArrayList<Fetched>();
        for (var entry : wanted.entrySet()) {
            fetched.add(loader.fetch(connection, entry.getKey(), entry.getValue()));
        }
        return new Rows(last, touches, fetched);
    }

    private static Fetched restrict(Fetched rows, Set<String> ids) {
        var roots = new LinkedHashMap<>(rows.roots());
        roots.keySet().retainAll(ids);
        return new Fetched(rows.map(), roots, rows.contained(), rows.values());
    }

    /** Without roots of classes of which only some are wanted here, and these are others. */
    private Fresh wanted(Fresh fresh) {
        var roots = fresh.roots().stream().filter(workspace::wants).toList();
        var states = new HashMap<>(fresh.states());
        states.keySet().retainAll(roots.stream().map(Element::getUuid).toList());
        return roots.size() == fresh.roots().size() ? fresh : new Fresh(roots, fresh.elements(), states);
    }

    private boolean isNews(Touch touch) {
        var map = database.mapping().find(touch.table());
        return map.isPresent() && workspace.loaded().root(touch.id())
                .map(state -> state.version() < touch.sequence())
                .orElseGet(() -> workspace.mayWant(map.get().type()));
    }

    private Set<String> dirty() {
        var dirty = new HashSet<String>();
        workspace.tracker().changed().forEach(root -> dirty.add(root.getUuid()));
        workspace.tracker().removed().forEach(root -> dirty.add(root.getUuid()));
        return dirty;
    }

    private void remove(String id, Set<Element> altered) {
        var root = workspace.loaded().element(id);
        if (root != null && root.eResource() != null) {
            root.eResource().getContents().remove(root);
            workspace.forget(root);
            altered.add(root);
        }
        workspace.loaded().roots().remove(id);
    }

    /** Makes roots that are new here known, so that others can refer to them. */
    private void register(Fresh fresh) {
        var loaded = workspace.loaded();
        fresh.roots().stream().filter(root -> loaded.root(root.getUuid()).isEmpty()).forEach(root -> {
            loaded.put(root);
            root.eAllContents().forEachRemaining(element -> loaded.put((Element) element));
        });
    }

    private void merge(Element fresh, Set<Element> altered) {
        var root = workspace.loaded().element(fresh.getUuid());
        new Merger(workspace.loaded()).merge(root, fresh);
        altered.add(root);
    }
}
