/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;

/**
 * Which editors were open, by what their inputs keep of themselves: ids, no names.
 *
 * @param memento an entry for each editor, in their order
 */
@SuppressWarnings("nls")
record OpenEditors(XMLMemento memento) {

    private static final String ROOT = "editors";
    private static final String ENTRY = "editor";
    private static final String EDITOR = "id";
    private static final String FACTORY = "factory";
    private static final String ACTIVE = "active";
    private static final String INPUT = "input";

    /** Reads what {@link #text} wrote. */
    static OpenEditors of(XMLMemento memento) {
        return new OpenEditors(memento);
    }

    /** Notes the editors of a page. */
    static OpenEditors of(IWorkbenchPage page) throws PartInitException {
        var memento = XMLMemento.createWriteRoot(ROOT);
        for (var reference : page.getEditorReferences()) {
            var persistable = reference.getEditorInput().getPersistable();
            if (persistable != null) {
                var entry = memento.createChild(ENTRY);
                entry.putString(EDITOR, reference.getId());
                entry.putString(FACTORY, persistable.getFactoryId());
                entry.putBoolean(ACTIVE, isActive(reference, page));
                persistable.saveState(entry.createChild(INPUT));
            }
        }
        return new OpenEditors(memento);
    }

    private static boolean isActive(IEditorReference reference, IWorkbenchPage page) {
        return page.getActiveEditor() != null && reference.getPart(false) == page.getActiveEditor();
    }

    /** Returns it as text. */
    String text() {
        var text = new StringWriter();
        try {
            memento.save(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory
        }
        return text.toString();
    }

    /** Opens them again. */
    void open(IWorkbenchPage page) throws PartInitException {
        for (var entry : memento.getChildren(ENTRY)) {
            open(entry, page);
        }
    }

    private static void open(IMemento entry, IWorkbenchPage page) throws PartInitException {
        var factory = PlatformUI.getWorkbench().getElementFactory(entry.getString(FACTORY));
        if (factory != null && factory.createElement(entry.getChild(INPUT)) instanceof IEditorInput input) {
            page.openEditor(input, entry.getString(EDITOR), Boolean.TRUE.equals(entry.getBoolean(ACTIVE)));
        }
    }
}
