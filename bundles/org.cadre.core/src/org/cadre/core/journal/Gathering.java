/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.cadre.core.edit.EditSession;
import org.cadre.core.listing.ElementName;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gathers what is unsaved in a session, a few milliseconds at a time. Belongs to the session's thread. */
final class Gathering {

    /** How long a look may take. */
    private static final long MOST = TimeUnit.MILLISECONDS.toNanos(5);

    private final EditSession session;
    private final Supplier<List<TypedText>> typing;
    private final Map<Element, JournalRecord> records = new LinkedHashMap<>();
    private final Set<Element> stale = new LinkedHashSet<>();
    private List<TypedText> typed = List.of();
    private List<Unfinished> unfinished = List.of();
    private Set<Element> changed = Set.of();
    private volatile boolean doubtful = true;

    Gathering(EditSession session, Supplier<List<TypedText>> typing) {
        this.session = session;
        this.typing = typing;
        stale.addAll(session.work().changed());
    }

    /** Takes note that something in a root was changed, added or removed. */
    void touched(Element root) {
        stale.add(root);
        doubtful = true;
    }

    /** Takes note that something was edited, undone, saved or taken over; on any thread. */
    void happened() {
        doubtful = true;
    }

    /** Whether anything happened since the last time all was gathered. */
    boolean isNews() {
        return doubtful || !stale.isEmpty() || !typing.get().equals(typed);
    }

    /** Gathers for a few milliseconds; returns whether all is gathered. */
    boolean gather() {
        long start = System.nanoTime();
        takeTyped();
        if (doubtful) {
            doubtful = false;
            changed = session.work().changed();
            records.keySet().removeIf(root -> !changed.contains(root) && !stale.contains(root) && !isTyped(root));
        }
        for (var roots = stale.iterator(); roots.hasNext() && System.nanoTime() - start < MOST;) {
            var root = roots.next();
            if (changed.contains(root) || isTyped(root)) {
                records.put(root, entry(root));
            } else {
                records.remove(root);
            }
            roots.remove();
        }
        return stale.isEmpty();
    }

    /** Whether a value of the root is being typed. */
    private boolean isTyped(Element root) {
        return typed.stream().anyMatch(text -> text.valid() && root(text) == root);
    }

    private void takeTyped() {
        var now = typing.get();
        if (!now.equals(typed)) {
            typed.forEach(text -> stale.add(root(text)));
            typed = List.copyOf(now);
            typed.forEach(text -> stale.add(root(text)));
            unfinished = typed.stream().filter(text -> !text.valid())
                    .map(text -> new Unfinished(ElementName.of(root(text)), text.feature().getName(), text.text()))
                    .toList();
        }
    }

    private JournalRecord entry(Element root) {
        var base = session.work().base(root);
        boolean gone = root.eResource() == null;
        var mine = gone ? null : withTyped(ImageReader.present(root));
        return new JournalRecord(root.getUuid(), root.eClass(), ElementName.of(root), base.orElse(null), mine);
    }

    /** Puts what is being typed into an image, as if it were an edit already. */
    private ElementImage withTyped(ElementImage image) {
        var values = new HashMap<String, Map<EStructuralFeature, Object>>();
        typed.stream().filter(TypedText::valid).forEach(text -> values
                .computeIfAbsent(text.owner().getUuid(), id -> new HashMap<>()).put(text.feature(), text.value()));
        return values.isEmpty() ? image : replaced(image, values);
    }

    private static ElementImage replaced(ElementImage image, Map<String, Map<EStructuralFeature, Object>> texts) {
        var values = new LinkedHashMap<>(image.values());
        values.replaceAll((feature, value) -> value instanceof List<?> list && !list.isEmpty()
                && list.getFirst() instanceof ElementImage
                ? list.stream().map(child -> replaced((ElementImage) child, texts)).toList() : value);
        texts.getOrDefault(image.id(), Map.of()).forEach((feature, value) -> {
            if (values.containsKey(feature)) {
                values.put(feature, value);
            }
        });
        return new ElementImage(image.id(), image.type(), values);
    }

    private static Element root(TypedText text) {
        return (Element) EcoreUtil.getRootContainer(text.owner());
    }

    boolean isEmpty() {
        return records.isEmpty() && unfinished.isEmpty();
    }

    List<JournalRecord> records() {
        return new ArrayList<>(records.values());
    }

    List<Unfinished> unfinished() {
        return unfinished;
    }
}
