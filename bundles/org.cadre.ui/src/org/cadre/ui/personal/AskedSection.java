/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import org.cadre.ui.Errors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** The links on a person's form to what the person may ask for. */
public final class AskedSection {

    private AskedSection() {
    }

    /** Adds the links. */
    public static void create(Composite section, IWorkbenchPartSite site) {
        add(section, site, Messages.Asked_disclosure, "org.cadre.ui.disclosure"); //$NON-NLS-1$
        add(section, site, Messages.Asked_export, "org.cadre.ui.exportPerson"); //$NON-NLS-1$
        add(section, site, Messages.Asked_erase, "org.cadre.ui.erasePerson"); //$NON-NLS-1$
    }

    private static void add(Composite section, IWorkbenchPartSite site, String text, String command) {
        var link = new Link(section, SWT.NONE);
        link.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(site, command)));
    }

    private static void run(IWorkbenchPartSite site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            site.getService(Errors.class).show(new Status(IStatus.ERROR, AskedSection.class, e.getMessage(), e));
        }
    }
}
