/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of a part with several pages or tables: that of the one in use. */
public final class RelayedSelection implements IPostSelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final ISelectionChangedListener relay = event -> tell(event.getSelection());
    private ISelectionProvider source;

    /** Follows another selection from now on; none if it is null. */
    public void follow(ISelectionProvider provider) {
        if (source != null) {
            source.removeSelectionChangedListener(relay);
        }
        source = provider;
        if (source != null) {
            source.addSelectionChangedListener(relay);
        }
        tell(getSelection());
    }

    @Override
    public ISelection getSelection() {
        return source == null ? StructuredSelection.EMPTY : source.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (source != null) {
            source.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        addSelectionChangedListener(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        removeSelectionChangedListener(listener);
    }

    private void tell(ISelection selection) {
        var event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }
}
