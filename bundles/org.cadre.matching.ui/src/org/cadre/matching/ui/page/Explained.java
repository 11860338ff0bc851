/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** A selection of something that stands in no table, so that the Details view explains it. */
final class Explained implements ISelectionProvider {

    private static final String DETAILS = "org.cadre.ui.details"; //$NON-NLS-1$

    private final ProgramPageSite site;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    Explained(ProgramPageSite site) {
        this.site = site;
    }

    /** Selects the thing and brings the Details view to the front. */
    void show(Object thing) {
        site.selectionFrom(this);
        setSelection(new StructuredSelection(thing));
        try {
            site.editorSite().getPage().showView(DETAILS, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }

    @Override
    public void setSelection(ISelection other) {
        selection = other;
        var event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
