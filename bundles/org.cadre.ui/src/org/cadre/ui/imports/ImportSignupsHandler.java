/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.Signups;
import org.cadre.ui.database.UserFolder;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports sign-ups into a program of the open database. */
public final class ImportSignupsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var services = ImportServices.of(window);
        var signups = window.getService(Signups.class);
        var memory = new MappingMemory(UserFolder.ofThisUser().mappings(), signups);
        var wizard = new SignupImportWizard(signups, memory, services);
        wizard.dialog(window.getShell()).open();
        return null;
    }
}
