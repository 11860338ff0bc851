/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.cadre.ui.Errors;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by their id, as if the user had chosen them. */
final class Commands {

    private final IServiceLocator services;

    Commands(IServiceLocator services) {
        this.services = services;
    }

    /** Runs a command; does nothing if it is not enabled at present. */
    void run(String commandId) {
        try {
            services.getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (NotEnabledException | NotHandledException e) {
            services.getService(Errors.class).show(new Status(IStatus.WARNING, "org.cadre.workbench", //$NON-NLS-1$
                    Messages.Commands_notNow, e));
        } catch (ExecutionException | NotDefinedException e) {
            services.getService(Errors.class).show(new Status(IStatus.ERROR, "org.cadre.workbench", //$NON-NLS-1$
                    Messages.Workbench_fault, e));
        }
    }
}
