/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.io.StringReader;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Remembers, as ids and without names, which editors of a database were open when it was locked or the program
 * ended, since the platform would remember their titles too.
 */
@SuppressWarnings("nls")
public final class EditorMemory {

    private static final String QUALIFIER = "org.cadre.ui";
    private static final String DATABASE = "protectedEditorsOf";
    private static final String EDITORS = "protectedEditors";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(QUALIFIER);

    /** Remembers the editors of a page, in place of what was remembered before. */
    void keep(StoreLocation database, IWorkbenchPage page) throws PartInitException {
        preferences.put(DATABASE, database.uri().toString());
        preferences.put(EDITORS, OpenEditors.of(page).text());
        flush();
    }

    /** Opens the editors again, if some of that database are remembered, and forgets them. */
    public void restore(StoreLocation database, IWorkbenchPage page) throws PartInitException {
        var remembered = Optional.ofNullable(preferences.get(DATABASE, null))
                .filter(database.uri().toString()::equals).map(same -> preferences.get(EDITORS, null));
        if (remembered.isPresent()) {
            forget();
            open(remembered.get(), page);
        }
    }

    private static void open(String text, IWorkbenchPage page) throws PartInitException {
        try {
            OpenEditors.of(XMLMemento.createReadRoot(new StringReader(text))).open(page);
        } catch (PartInitException e) {
            throw e;
        } catch (WorkbenchException e) { // somebody changed the preferences by hand; the database opens without
            ILog.of(EditorMemory.class).warn(e.getMessage(), e);
        }
    }

    private void forget() {
        preferences.remove(DATABASE);
        preferences.remove(EDITORS);
        flush();
    }

    private void flush() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(EditorMemory.class).warn(e.getMessage(), e);
        }
    }
}
