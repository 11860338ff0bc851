/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class DatabaseWizardsTest {

    @TempDir
    Path folder;

    @Test
    void createsADatabaseWithASampleAndOpensIt() {
        var wizard = Wizards.open(() -> new NewDatabaseWizard(services(), new UserFolder(folder)));
        assertFalse(Ui.enabled(wizard.shell(), "Create"));
        wizard.type(0, "Harbor:Unified");
        assertTrue(wizard.error().contains(":"));
        assertFalse(Ui.enabled(wizard.shell(), "Create"));
        wizard.type(0, "Harbor Unified");
        assertEquals("", wizard.error());
        Ui.press(wizard.shell(), "Fill it");
        Ui.press(wizard.shell(), "Create");
        var database = Ui.service(OpenDatabase.class);
        Ui.await("the new database", () -> database.session().isPresent());
        assertEquals("Harbor Unified", Ui.get(() -> database.location().orElseThrow().name()));
        assertFalse(Ui.get(() -> Databases.load(Roots.EDUCATORS)).isEmpty());
        assertTrue(Files.isDirectory(folder.resolve("databases/Harbor Unified")));
    }

    @Test
    void saysOnThePageWhatIsWrongWithAFolder() throws IOException {
        var other = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "Dear Ada");
        var wizard = Wizards.open(() -> new OpenDatabaseWizard(services()));
        wizard.type(0, folder.resolve("gone"));
        assertTrue(wizard.error().contains("gone"));
        wizard.type(0, other);
        assertEquals("", wizard.error());
        Ui.press(wizard.shell(), "Open");
        assertFalse(wizard.closed());
        assertTrue(wizard.error().contains("letters"), wizard.error());
        assertEquals("Dear Ada", Files.readString(other.resolve("letter.txt")));
    }

    @Test
    void saysThatAnotherWindowHasTheDatabaseAndOpensItOnceItIsFree() throws CadreException {
        var place = folder.resolve("shared");
        var elsewhere = Ui.service(Stores.class).create(StoreLocation.ofFolder(place));
        var wizard = Wizards.open(() -> new OpenDatabaseWizard(services()));
        wizard.type(0, place);
        Ui.press(wizard.shell(), "Open");
        assertTrue(wizard.error().contains("shared"), wizard.error());
        elsewhere.close();
        Ui.press(wizard.shell(), "Open");
        assertTrue(wizard.closed());
        var database = Ui.service(OpenDatabase.class);
        Ui.await("the database", () -> database.session().isPresent());
        assertEquals(place, Ui.get(() -> database.recent().get(0).folder().orElseThrow()));
    }

    private static DatabaseServices services() {
        return DatabaseServices.of(PlatformUI.getWorkbench());
    }
}
