/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Watches everything that is loaded for as long as a session lasts and hands what happens to a recorder while
 * an edit runs. A recorder that attached itself would visit a hundred thousand people for every letter typed.
 */
final class Watch extends EContentAdapter {

    private final List<Consumer<Element>> touchListeners = new CopyOnWriteArrayList<>();
    private ChangeRecorder recorder;
    private final Set<Element> touched = new HashSet<>();

    /** Records what a change does. The change must not throw. */
    ChangeDescription record(Runnable change) {
        touched.clear();
        recorder = new Listener();
        recorder.beginRecording(List.of());
        change.run();
        var description = recorder.endRecording();
        recorder = null;
        return description;
    }

    /**
     * The ids of the roots that the last recorded change altered, added or removed.
     */
    Set<String> touched() {
        return touched.stream().map(Watch::root).map(Element::getUuid).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean isRecording() {
        return recorder != null;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (recorder != null) {
            recorder.notifyChanged(change);
            touch(change);
        }
        if (!touchListeners.isEmpty() && !change.isTouch()
                && change.getEventType() < Notification.REMOVING_ADAPTER) {
            tell(change);
        }
    }

    /** Calls back with every root that is touched; returns what ends that. */
    Runnable onTouch(Consumer<Element> listener) {
        touchListeners.add(listener);
        return () -> touchListeners.remove(listener);
    }

    private void tell(Notification change) {
        var roots = change.getNotifier() instanceof Element element ? Stream.of(root(element))
                : Stream.of(change.getOldValue(), change.getNewValue()).flatMap(Watch::elements);
        roots.forEach(root -> touchListeners.forEach(listener -> listener.accept(root)));
    }

    private void touch(Notification change) {
        if (change.getNotifier() instanceof Element element) {
            touched.add(element);
        } else {
            Stream.of(change.getOldValue(), change.getNewValue()).flatMap(Watch::elements).forEach(touched::add);
        }
    }

    /** The root of an element; what was removed is contained in the description by which it can come back. */
    private static Element root(Element element) {
        return element.eContainer() instanceof Element container ? root(container) : element;
    }

    private static Stream<Element> elements(Object value) {
        var values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Keeps watching what an edit takes out, since the same edit may go on to change it. */
    @Override
    protected void removeAdapter(Notifier notifier) {
        // stays
    }

    /** Hears of changes through the watch alone. */
    private static final class Listener extends ChangeRecorder {

        @Override
        protected void addAdapter(Notifier notifier) {
            // the watch is there
        }
    }
}
