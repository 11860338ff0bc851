/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import java.util.List;

import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** A wizard of {@link FormPage}s, which it asks before it shows the page behind them. */
public abstract class FormWizard extends Wizard {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 160;

    private final String finish;
    private Shell window;

    /**
     * Creates a wizard.
     *
     * @param title the title of its window
     * @param finish what the button says that does it
     */
    protected FormWizard(String title, String finish) {
        this.finish = finish;
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
    }

    /** Makes the dialog for this wizard; the caller opens it. */
    public WizardDialog dialog(Shell parent) {
        window = parent;
        var dialog = new FormDialog(parent, this, finish);
        dialog.addPageChangingListener(this::changing);
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        return dialog;
    }

    /** The shell over which the wizard was opened; it stays when the wizard is gone. */
    protected final Shell window() {
        return window;
    }

    private void changing(PageChangingEvent event) {
        if (event.getCurrentPage() instanceof FormPage page
                && isForward(page, event.getTargetPage())) {
            event.doit = page.leave();
        }
    }

    private boolean isForward(FormPage from, Object to) {
        List<IWizardPage> pages = List.of(getPages());
        return pages.indexOf(to) > pages.indexOf(from);
    }
}
