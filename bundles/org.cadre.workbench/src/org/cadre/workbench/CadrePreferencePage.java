/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What the user prefers of the window: how it looks and what it opens at start. */
public final class CadrePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page, under which the platform's bundles put theirs. */
    public static final String ID = "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$

    /** The page. */
    public CadrePreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Settings.store());
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(Settings.APPEARANCE, Messages.Preferences_appearance, 1, new String[][] {
            { Messages.Preferences_system, Look.SYSTEM.key() },
            { Messages.Preferences_light, Look.LIGHT.key() },
            { Messages.Preferences_dark, Look.DARK.key() } }, getFieldEditorParent(), true));
        addField(new BooleanFieldEditor(Settings.REOPEN, Messages.Preferences_reopen, getFieldEditorParent()));
    }
}
