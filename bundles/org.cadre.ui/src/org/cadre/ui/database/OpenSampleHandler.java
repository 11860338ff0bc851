/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.nio.file.Files;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sample district, and makes it up first where there is none yet. */
public final class OpenSampleHandler extends AbstractHandler {

    private static final String NAME = "sample"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var services = DatabaseServices.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        var folder = UserFolder.ofThisUser().databases();
        var sample = folder.resolve(NAME);
        if (Files.exists(sample)) {
            services.database().open(StoreLocation.ofFolder(sample));
        } else {
            var request = new NewDatabase(folder.toString(), NAME, true);
            services.database().open(Messages.OpenSample_job,
                    new CreateDatabase(request, services.stores(), services.sample()));
        }
        return null;
    }
}
