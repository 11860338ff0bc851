/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;

/** The selection of a viewer, told to the rest of the window as the elements that its rows stand for. */
public final class MappedSelection implements ISelectionProvider {

    private final StructuredViewer viewer;
    private final Function<Object, ?> mapping;
    private final Map<ISelectionChangedListener, ISelectionChangedListener> relays = new HashMap<>();

    /**
     * @param viewer shows rows
     * @param mapping what a row stands for
     */
    public MappedSelection(StructuredViewer viewer, Function<Object, ?> mapping) {
        this.viewer = viewer;
        this.mapping = mapping;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        ISelectionChangedListener relay = event -> listener.selectionChanged(
                new SelectionChangedEvent(this, getSelection()));
        relays.put(listener, relay);
        viewer.addPostSelectionChangedListener(relay);
    }

    @Override
    public IStructuredSelection getSelection() {
        var rows = (IStructuredSelection) viewer.getSelection();
        return new StructuredSelection(rows.stream().map(mapping).toList());
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        var relay = relays.remove(listener);
        if (relay != null) {
            viewer.removePostSelectionChangedListener(relay);
        }
    }

    /** Does nothing: others cannot know the rows. */
    @Override
    public void setSelection(ISelection selection) {
        // the viewer has rows, not elements
    }
}
