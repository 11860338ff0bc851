/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;

/**
 * Which editors were open, by what their inputs keep of themselves: ids, no names.
 *
 * @param editors in their order
 * @param active the position of the active one; negative if there is none
 */
@SuppressWarnings("nls")
record OpenEditors(List<Entry> editors, int active) {

    private static final String ROOT = "input";

    /** One editor. */
    record Entry(String editor, String factory, XMLMemento memento) {
    }

    /** Notes the editors of a page. */
    static OpenEditors of(IWorkbenchPage page) throws PartInitException {
        var entries = new ArrayList<Entry>();
        int active = -1;
        for (var reference : page.getEditorReferences()) {
            var persistable = reference.getEditorInput().getPersistable();
            if (persistable != null) {
                var memento = XMLMemento.createWriteRoot(ROOT);
                persistable.saveState(memento);
                if (reference.getPart(false) != null && reference.getPart(false) == page.getActiveEditor()) {
                    active = entries.size();
                }
                entries.add(new Entry(reference.getId(), persistable.getFactoryId(), memento));
            }
        }
        return new OpenEditors(entries, active);
    }

    /** Opens them again. */
    void open(IWorkbenchPage page) throws PartInitException {
        for (int at = 0; at < editors.size(); at++) {
            var entry = editors.get(at);
            IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(entry.factory());
            if (factory != null && factory.createElement(entry.memento()) instanceof IEditorInput input) {
                page.openEditor(input, entry.editor(), at == active);
            }
        }
    }
}
