/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.ImageWriter;
import org.cadre.core.merge.RootDivergence;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.News;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;

/** A unit of work of a {@link MemoryStore}; it holds a copy of everything. */
@SuppressWarnings("nls")
class MemoryWork implements UnitOfWork {

    private final MemoryStore store;
    private final MemoryContents contents = new MemoryContents();
    private final Map<String, Snapshot> bases = new HashMap<>();
    private final Map<String, Element> removed = new LinkedHashMap<>();
    private final Map<String, Snapshot> theirs = new HashMap<>();
    private Divergence latest;

    MemoryWork(MemoryStore store, Map<String, Snapshot> state) {
        this.store = store;
        take(state.keySet(), state);
        contents.settle();
        contents.watch();
    }

    /** Everything that was committed when it was asked for. */
    private record State(Map<String, Snapshot> roots, int size) implements News {
    }

    @Override
    public ProgramStore store() {
        return store;
    }

    @Override
    public <T extends Element> List<T> load(Query<T> query) {
        return contents.roots().filter(query.javaType()::isInstance).map(query.javaType()::cast)
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
        contents.add(root);
    }

    @Override
    public void remove(Element root) {
        contents.remove(root);
        if (bases.containsKey(root.getUuid())) {
            removed.put(root.getUuid(), root);
        }
    }

    @Override
    public Set<Element> changed() {
        var all = new LinkedHashSet<Element>();
        contents.roots().filter(this::isChanged).forEach(all::add);
        removed.values().stream().filter(root -> !contents.contains(root)).forEach(all::add);
        return all;
    }

    @Override
    public Optional<ElementImage> base(Element root) {
        return Optional.ofNullable(bases.get(root.getUuid())).map(Snapshot::image);
    }

    @Override
    public Notifier contents() {
        return contents.resource();
    }

    @Override
    public Commit commit(CommitNote note, IProgressMonitor monitor) throws CadreException {
        var present = store.state();
        var states = new LinkedHashMap<String, Snapshot>();
        for (var root : changed()) {
            requireUnchanged(root, present.get(root.getUuid()));
            states.put(root.getUuid(), contents.contains(root)
                    ? new Snapshot(version(bases.get(root.getUuid())) + 1, ImageReader.present(root)) : null);
        }
        states.forEach((uuid, state) -> {
            if (state == null) {
                bases.remove(uuid);
            } else {
                bases.put(uuid, state);
            }
        });
        removed.clear();
        contents.settle();
        return store.write(states, note);
    }

    @Override
    public News news() {
        var state = store.state();
        var ids = new LinkedHashSet<>(state.keySet());
        ids.addAll(bases.keySet());
        return new State(state, (int) ids.stream().filter(id -> isNews(id, state)).count());
    }

    @Override
    public Set<Element> refresh(News news) {
        var state = ((State) news).roots();
        var dirty = new LinkedHashSet<String>();
        changed().forEach(root -> dirty.add(root.getUuid()));
        var ids = new LinkedHashSet<>(state.keySet());
        ids.addAll(bases.keySet());
        ids.removeIf(id -> dirty.contains(id) || !isNews(id, state));
        return take(ids, state);
    }

    @Override
    public Divergence divergence() {
        var state = store.state();
        var roots = new ArrayList<RootDivergence>();
        for (var root : changed()) {
            var id = root.getUuid();
            if (isNews(id, state)) {
                roots.add(new RootDivergence(id, root.eClass(), image(bases.get(id)),
                        contents.contains(root) ? ImageReader.present(root) : null, image(state.get(id)),
                        store.lastOf(id)));
            }
        }
        latest = new Divergence(roots, contents::find);
        roots.forEach(root -> theirs.put(root.id(), state.get(root.id())));
        return latest;
    }

    @Override
    public Set<Element> rebase(Divergence divergence, Choices choices) {
        if (divergence != latest || !divergence.isDecidedBy(choices)) {
            throw new IllegalArgumentException("not the latest divergence, or not decided");
        }
        var altered = new LinkedHashSet<Element>();
        divergence.roots().forEach(root -> altered.add(rebase(root, root.merged(choices))));
        latest = null;
        return altered;
    }

    private Element rebase(RootDivergence divergence, ElementImage merged) {
        var root = contents.find(divergence.id()).orElseGet(() -> removed.get(divergence.id()));
        removed.remove(divergence.id());
        if (divergence.theirs() == null) {
            bases.remove(divergence.id());
        } else {
            bases.put(divergence.id(), theirs.get(divergence.id()));
        }
        if (merged == null) {
            remove(root);
        } else {
            var writer = new ImageWriter(contents.targets());
            writer.write(merged, root);
            writer.link();
            contents.add(root);
        }
        return root;
    }

    /** Takes over the states of roots. */
    private Set<Element> take(Set<String> ids, Map<String, Snapshot> state) {
        var altered = new LinkedHashSet<Element>();
        if (ids.isEmpty()) {
            return altered;
        }
        var writer = new ImageWriter(contents.targets());
        var known = contents.roots().collect(Collectors.toMap(Element::getUuid, root -> root));
        for (var id : ids) {
            var root = Optional.ofNullable(known.get(id));
            if (state.containsKey(id)) {
                altered.add(root.isPresent() ? written(root.get(), state.get(id), writer)
                        : contents.add(writer.create(state.get(id).image())));
                bases.put(id, state.get(id));
            } else {
                bases.remove(id);
                root.ifPresent(gone -> {
                    contents.remove(gone);
                    altered.add(gone);
                });
            }
        }
        writer.link();
        return altered;
    }

    private static Element written(Element root, Snapshot snapshot, ImageWriter writer) {
        writer.write(snapshot.image(), root);
        return root;
    }

    private boolean isChanged(Element root) {
        return contents.isTouched(root)
                && !ImageReader.present(root).equals(image(bases.get(root.getUuid())));
    }

    private boolean isNews(String id, Map<String, Snapshot> state) {
        return version(state.get(id)) != version(bases.get(id));
    }

    private void requireUnchanged(Element root, Snapshot present) throws CadreException {
        if (version(present) != version(bases.get(root.getUuid()))) {
            throw new CadreException(CadreException.Kind.CONFLICT, "Changed by somebody else: " + root, null);
        }
    }

    private static long version(Snapshot snapshot) {
        return snapshot == null ? 0 : snapshot.version();
    }

    private static ElementImage image(Snapshot snapshot) {
        return snapshot == null ? null : snapshot.image();
    }

    @Override
    public void close() {
        contents.close();
    }
}
