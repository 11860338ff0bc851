/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.ui.services.IServiceLocator;

/**
 * What working offline needs from the window.
 *
 * @param offline takes and brings back
 * @param database the open database
 * @param tasks runs what takes long
 * @param errors tells what could not be done
 */
record OfflineServices(OfflineService offline, OpenDatabase database, TaskRunner tasks, Errors errors) {

    /** Finds them in the window. */
    static OfflineServices of(IServiceLocator window) {
        return new OfflineServices(window.getService(OfflineService.class),
                window.getService(OpenDatabase.class), window.getService(TaskRunner.class),
                window.getService(Errors.class));
    }

    /** The names of the programs in the open database; only while one is open. */
    List<String> programs() {
        try {
            return database.session().orElseThrow().work().load(Roots.PROGRAMS).stream().map(Program::getName)
                    .filter(Objects::nonNull).sorted(String.CASE_INSENSITIVE_ORDER).toList();
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return List.of();
        }
    }

    /** The store of the open database; only while one is open. */
    ProgramStore store() {
        return database.session().orElseThrow().work().store();
    }
}
