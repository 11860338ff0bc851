/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.Stores;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Tries whether a database on a server can be reached and is what it is wanted for. Changes nothing there.
 *
 * @param stores reaches it
 * @param target the database
 * @param purpose what it is wanted for
 * @param credentials the account and its password, which are closed afterwards
 */
record ConnectionTest(Stores stores, ServerTarget target, Purpose purpose, Credentials credentials)
        implements Task<String> {

    /** Returns a sentence that says that all is well; what is not comes as the message of the failure. */
    @Override
    public String run(IProgressMonitor monitor) throws CadreException {
        try (credentials) {
            return purpose.judge(stores.look(target.location(), credentials), target.place());
        }
    }
}
