/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.ui.services.IServiceLocator;

/**
 * What imports and exports need from the window.
 *
 * @param database the open database
 * @param tasks runs what takes long
 * @param errors tells what could not be done
 * @param backups backs up what is about to be changed
 */
public record ImportServices(OpenDatabase database, TaskRunner tasks, Errors errors, Backups backups) {

    /** Finds them in the window. */
    public static ImportServices of(IServiceLocator window) {
        return new ImportServices(window.getService(OpenDatabase.class), window.getService(TaskRunner.class),
                window.getService(Errors.class), window.getService(Backups.class));
    }

    /** The names of the programs in the open database; only while one is open. */
    public List<String> programs() {
        try {
            return database.session().orElseThrow().work().load(Roots.PROGRAMS).stream().map(Program::getName)
                    .filter(Objects::nonNull).sorted(String.CASE_INSENSITIVE_ORDER).toList();
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return List.of();
        }
    }

    /** The store of the open database; only while one is open. */
    public ProgramStore store() {
        return database.session().orElseThrow().work().store();
    }
}
