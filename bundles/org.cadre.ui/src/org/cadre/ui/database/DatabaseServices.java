/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IServiceLocator;

/**
 * What creating and opening databases needs from the window.
 *
 * @param stores opens and creates databases
 * @param sample fills new ones; empty if no module does
 * @param database takes over what was opened
 * @param tasks runs what takes long
 */
public record DatabaseServices(Stores stores, Optional<SampleSource> sample, OpenDatabase database,
        TaskRunner tasks) {

    /** Finds them in the window. */
    public static DatabaseServices of(IServiceLocator window) {
        return new DatabaseServices(window.getService(Stores.class),
                Optional.ofNullable(window.getService(SampleSource.class)),
                window.getService(OpenDatabase.class), window.getService(TaskRunner.class));
    }

    /**
     * Shows a database in the window that was opened for it.
     *
     * @return whether it is on its way; if the user would rather keep the present one, it is closed again
     */
    public boolean handOver(ProgramStore store) {
        var name = store.location().name();
        var begun = database.open(NLS.bind(Messages.OpenDatabase_job, name), monitor -> store);
        if (!begun) {
            tasks.start(NLS.bind(Messages.OpenDatabase_closing, name), monitor -> close(store),
                    closed -> { });
        }
        return begun;
    }

    private static ProgramStore close(ProgramStore store) throws CadreException {
        store.close();
        return store;
    }
}
