/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backup;
import org.cadre.core.backup.Backups;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made and restored in the window, and so is any moment of the database's history. */
@ExtendWith(InWorkbench.class)
class BackupsTest {

    private static final String DIALOG = "Backups of harbor";

    @TempDir
    private Path folder;
    private OpenDatabase database;

    @BeforeEach
    void openASample() {
        database = Ui.service(OpenDatabase.class);
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
    }

    @Test
    void restoresABackup() throws CadreException {
        Window.commandAndGoOn("org.cadre.ui.backups");
        var dialog = Ui.shell(DIALOG);
        Ui.pressAndGoOn(dialog, "Back Up Now");
        Ui.await("backup", () -> backups().stream().anyMatch(backup -> backup.state().isGood()));
        Ui.await("row", () -> rows(dialog) == 1);
        assertFalse(Ui.enabled(dialog, "Restore"));
        rename("Zed");
        select(dialog, 0);
        Ui.pressAndGoOn(dialog, "Restore");
        Ui.pressAndGoOn(Ui.shell("Restore"), "Restore");
        Ui.pressAndGoOn(restored(), "OK");
        assertFalse(isThere("Zed"));
        assertEquals(20, Ui.get(() -> Databases.load(Roots.EDUCATORS).size()));
    }

    @Test
    void restoresAMomentOfTheHistory() throws CadreException {
        rename("Yan");
        rename("Zed");
        Window.commandAndGoOn("org.cadre.ui.backups");
        Ui.pressAndGoOn(Ui.shell(DIALOG), "Restore to a Time");
        var dialog = Ui.shell("Restore to a Time");
        select(dialog, 1);
        Ui.pressAndGoOn(dialog, "Restore");
        Ui.pressAndGoOn(Ui.shell("Restore"), "Restore");
        Ui.pressAndGoOn(restored(), "OK");
        assertTrue(isThere("Yan"));
        assertFalse(isThere("Zed"));
    }

    /** The message at the end, which has another button than the question before. */
    private Shell restored() {
        Ui.await("restored", () -> shellWith("OK"));
        return Ui.shell("Restore");
    }

    private static boolean shellWith(String button) {
        return List.of(org.eclipse.swt.widgets.Display.getCurrent().getShells()).stream()
                .filter(shell -> !shell.isDisposed() && shell.getText().equals("Restore"))
                .anyMatch(shell -> Ui.controls(shell, org.eclipse.swt.widgets.Button.class).stream()
                        .anyMatch(found -> found.getText().replace("&", "").equals(button)));
    }

    private void rename(String name) {
        Ui.run(() -> Databases.load(Roots.EDUCATORS).get(0).setFamilyName(name));
        Ui.run(() -> assertTrue(database.save()));
    }

    private boolean isThere(String name) {
        Ui.await("open", () -> database.session().isPresent());
        return Ui.get(() -> Databases.load(Roots.EDUCATORS).stream()
                .anyMatch(p -> name.equals(p.getFamilyName())));
    }

    /** How many rows there are; a table without any is not visible. */
    private static int rows(Shell shell) {
        return Ui.controls(shell, Table.class).stream().mapToInt(Table::getItemCount).sum();
    }

    private static void select(Shell shell, int row) {
        Ui.await("rows", () -> rows(shell) > row);
        Ui.run(() -> {
            var table = Ui.controls(shell, Table.class).get(0);
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private List<Backup> backups() {
        try {
            return Ui.service(Backups.class).list(StoreLocation.ofFolder(folder.resolve("harbor")));
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }
}
