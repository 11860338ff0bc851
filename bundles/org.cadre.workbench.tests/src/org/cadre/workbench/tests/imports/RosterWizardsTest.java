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

import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.RosterExportWizard;
import org.cadre.ui.imports.RosterImportWizard;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class RosterWizardsTest {

    private static final SampleSource.Size SIZE = new SampleSource.Size(4, 60, 7);

    @TempDir
    Path folder;

    @Test
    void exportsARosterThatAnotherDatabaseImportsAndTakesBack() {
        Databases.sample(folder.resolve("from"), SIZE);
        var zip = export();
        Databases.empty(folder.resolve("to"));
        var wizard = Wizards.open(RosterWizardsTest::importer);
        assertFalse(Ui.enabled(wizard.shell(), "Next"));
        wizard.next(zip);
        assertEquals("", wizard.error());
        assertFalse(firstTab(wizard).contains("(0)"), firstTab(wizard));
        assertEquals(0, people());
        Ui.press(wizard.shell(), "Import");
        var result = Ui.shell("Import Finished");
        Ui.await("the session to follow", () -> people() == SIZE.educators());
        Ui.press(result, "Undo Import");
        Ui.press(Ui.shell("Import Undone"), "OK");
        Ui.await("the session to follow again", () -> people() == 0);
    }

    @Test
    void saysOnThePageWhatIsNoRoster() throws IOException {
        Databases.empty(folder.resolve("to"));
        var wizard = Wizards.open(RosterWizardsTest::importer);
        wizard.next(Files.writeString(folder.resolve("letter.zip"), "Dear Ada"));
        assertFalse(wizard.error().isEmpty());
        assertTrue(Ui.get(() -> Ui.controls(wizard.dialog().getShell(), TabFolder.class)).isEmpty());
        Ui.press(wizard.shell(), "Cancel");
        assertTrue(wizard.closed());
    }

    private Path export() {
        var wizard = Wizards.open(
                () -> new RosterExportWizard(format(), ImportServices.of(PlatformUI.getWorkbench())));
        wizard.type(0, folder.resolve("roster"));
        Ui.press(wizard.shell(), "Export");
        Ui.await("the wizard to close", wizard::closed);
        Ui.press(Ui.shell("Export Roster"), "OK");
        return folder.resolve("roster.zip");
    }

    private static String firstTab(Wizards wizard) {
        return Ui.get(() -> Ui.controls(wizard.dialog().getShell(), TabFolder.class).get(0)
                .getItem(0).getText());
    }

    private static int people() {
        return Ui.get(() -> Databases.load(Roots.EDUCATORS).size());
    }

    private static RosterImportWizard importer() {
        return new RosterImportWizard(format(), ImportServices.of(PlatformUI.getWorkbench()));
    }

    private static RosterFormat format() {
        return PlatformUI.getWorkbench().getService(RosterFormat.class);
    }
}
