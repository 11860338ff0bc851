/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.access.Farewell;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;

/** Keeps the window's state between sessions, and asks about unsaved changes before it ends. */
public final class CadreWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Optional<StoreLocation> database;

    /** A workbench that opens that database, or the one that was open last. */
    public CadreWorkbenchAdvisor(Optional<StoreLocation> database) {
        this.database = database;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ProgramPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return CadrePreferencePage.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CadreWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        var workbench = getWorkbenchConfigurer().getWorkbench();
        new PreferencePages(workbench.getPreferenceManager()).keepOnlyOwn();
        var service = workbench.getService(OpenDatabase.class);
        database.or(() -> Settings.reopensLast() ? service.openLast() : Optional.empty()).ifPresent(service::open);
    }

    @Override
    public boolean preShutdown() {
        var settled = workbench().getService(OpenDatabase.class).settle();
        if (settled) {
            Farewell.of(workbench()).ifPresent(Farewell::closeEditors);
        }
        return settled;
    }

    @Override
    public void eventLoopException(Throwable fault) {
        var status = new Status(IStatus.ERROR, "org.cadre.workbench", Messages.Workbench_fault, fault); //$NON-NLS-1$
        workbench().getService(Errors.class).show(status);
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        return new StatusErrors(() -> workbench().getService(Errors.class));
    }

    private static IWorkbench workbench() {
        return PlatformUI.getWorkbench();
    }
}
