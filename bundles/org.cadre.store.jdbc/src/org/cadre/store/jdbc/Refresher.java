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

import org.cadre.core.CadreException;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Touches.Touch;
import org.cadre.store.jdbc.Loader.Fresh;

/** Takes over into a workspace what others committed. */
final class Refresher {

    private final Database database;
    private final Workspace workspace;
    private final Loader loader;
    private final Map<String, Touch> skipped = new HashMap<>();
    private long seen;

    /**
     * @param seen the sequence number of the latest commit when the workspace was empty
     */
    Refresher(Database database, Workspace workspace, Loader loader, long seen) {
        this.database = database;
        this.workspace = workspace;
        this.loader = loader;
        this.seen = seen;
    }

    /** What others did: roots as the database has them now, and those that it no longer has. */
    private record News(long last, List<Fresh> fresh, Set<String> gone) {
    }

    /** Takes over what others did to roots that are unchanged here, and returns the roots that it altered. */
    Set<Element> refresh() throws CadreException {
        var news = database.read(this::read);
        var altered = new LinkedHashSet<Element>();
        workspace.tracker().rest(() -> {
            news.gone().forEach(id -> remove(id, altered));
            news.fresh().forEach(this::register);
            news.fresh().forEach(fresh -> fresh.roots().forEach(root -> merge(root, altered)));
            news.fresh().forEach(fresh -> workspace.loaded().roots().putAll(fresh.states()));
            workspace.attach(altered.stream().filter(root -> root.eResource() == null)
                    .filter(root -> !news.gone().contains(root.getUuid())).toList());
        });
        seen = news.last();
        return altered;
    }

    private News read(Connection connection) throws SQLException {
        var fresh = new ArrayList<Fresh>();
        var gone = new LinkedHashSet<String>();
        for (var entry : wanted(new Touches(connection).after(seen)).entrySet()) {
            var found = loader.fresh(connection, entry.getKey(), entry.getValue());
            gone.addAll(entry.getValue());
            gone.removeAll(found.states().keySet());
            fresh.add(found);
        }
        return new News(new History(connection).last(), fresh, gone);
    }

    private Map<EntityMap, Collection<String>> wanted(Collection<Touch> touches) {
        var candidates = new LinkedHashMap<>(skipped);
        touches.forEach(touch -> candidates.put(touch.id(), touch));
        skipped.clear();
        var dirty = dirty();
        var wanted = new LinkedHashMap<EntityMap, Collection<String>>();
        for (var touch : candidates.values()) {
            if (dirty.contains(touch.id())) {
                skipped.put(touch.id(), touch);
            } else {
                database.mapping().find(touch.table()).filter(map -> isNews(map, touch)).ifPresent(
                        map -> wanted.computeIfAbsent(map, m -> new ArrayList<>()).add(touch.id()));
            }
        }
        return wanted;
    }

    private boolean isNews(EntityMap map, Touch touch) {
        return workspace.loaded().root(touch.id()).map(state -> state.version() < touch.sequence())
                .orElseGet(() -> workspace.isComplete(map.type()));
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
