/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** A wizard's dialog whose last button says what it does. */
final class FormDialog extends WizardDialog {

    private final String finish;

    FormDialog(Shell parent, IWizard wizard, String finish) {
        super(parent, wizard);
        this.finish = finish;
    }

    /** Without a stop button of its own, so that Cancel stops what is running. */
    @Override
    protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
        return new ProgressMonitorPart(composite, layout, false);
    }

    /** The size that the user gave this wizard last. */
    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        var bundle = FrameworkUtil.getBundle(FormDialog.class);
        var settings = PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
        return DialogSettings.getOrCreateSection(settings, getWizard().getClass().getSimpleName());
    }

    @Override
    protected int getDialogBoundsStrategy() {
        return DIALOG_PERSISTSIZE;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? finish : label, isDefault);
    }
}
