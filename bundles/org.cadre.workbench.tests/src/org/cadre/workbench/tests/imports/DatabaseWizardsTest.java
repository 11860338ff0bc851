/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.database.DatabaseServices;
import org.cadre.ui.database.NewDatabaseWizard;
import org.cadre.ui.database.OpenDatabaseWizard;
import org.cadre.ui.database.UserFolder;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class DatabaseWizardsTest {

    @TempDir
    Path folder;

    @Test
    void createsADatabaseWithASampleAndOpensIt() throws CadreException {
        var dialog = Ui.open(new NewDatabaseWizard(services(), new UserFolder(folder)));
        var name = Ui.controls(dialog.getShell(), Text.class).get(0);
        assertFalse(Ui.button(dialog.getShell(), "Create").isEnabled());
        name.setText("Harbor:Unified");
        assertTrue(error(dialog).contains(":"));
        assertFalse(Ui.button(dialog.getShell(), "Create").isEnabled());
        name.setText("Harbor Unified");
        assertNull(error(dialog));
        Ui.button(dialog.getShell(), "Fill it").setSelection(true);
        Ui.press(dialog.getShell(), "Create");
        var database = Ui.service(OpenDatabase.class);
        Ui.await("the new database", () -> database.session().isPresent());
        assertEquals("Harbor Unified", database.location().orElseThrow().name());
        assertFalse(database.session().orElseThrow().work().load(Roots.EDUCATORS).isEmpty());
        assertTrue(Files.isDirectory(folder.resolve("databases/Harbor Unified")));
    }

    @Test
    void saysOnThePageWhatIsWrongWithAFolder() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        var dialog = Ui.open(new OpenDatabaseWizard(services()));
        var path = Ui.controls(dialog.getShell(), Text.class).get(0);
        path.setText(folder.resolve("gone").toString());
        assertTrue(error(dialog).contains("gone"));
        path.setText(folder.toString());
        assertNull(error(dialog));
        Ui.press(dialog.getShell(), "Open");
        assertTrue(dialog.getShell().isVisible());
        assertTrue(error(dialog).contains(folder.getFileName().toString()));
        assertTrue(Ui.service(OpenDatabase.class).session().isEmpty());
        assertEquals("Dear Ada", Files.readString(folder.resolve("letter.txt")));
    }

    @Test
    void saysThatAnotherWindowHasTheDatabase() throws CadreException {
        var location = StoreLocation.ofFolder(folder.resolve("locked"));
        try (var elsewhere = Ui.service(Stores.class).create(location)) {
            var dialog = Ui.open(new OpenDatabaseWizard(services()));
            Ui.controls(dialog.getShell(), Text.class).get(0).setText(folder.resolve("locked").toString());
            Ui.press(dialog.getShell(), "Open");
            assertTrue(error(dialog).contains("locked"), error(dialog));
            assertTrue(dialog.getShell().isVisible());
        }
    }

    private static String error(WizardDialog dialog) {
        return dialog.getCurrentPage().getErrorMessage();
    }

    private static DatabaseServices services() {
        return DatabaseServices.of(PlatformUI.getWorkbench());
    }
}
