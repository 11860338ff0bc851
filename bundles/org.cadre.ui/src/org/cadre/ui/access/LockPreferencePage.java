/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** When a protected database is locked. */
public final class LockPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST = 1440;

    /** The page. */
    public LockPreferencePage() {
        super(GRID);
        setDescription(Messages.Lock_note);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(LockSettings.store());
    }

    @Override
    protected void createFieldEditors() {
        var field = new IntegerFieldEditor(LockSettings.MINUTES, Messages.Lock_minutes, getFieldEditorParent());
        field.setValidRange(0, LONGEST);
        addField(field);
    }
}
