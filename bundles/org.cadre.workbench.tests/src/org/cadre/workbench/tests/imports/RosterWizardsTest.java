/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.RosterExportWizard;
import org.cadre.ui.imports.RosterImportWizard;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
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
    void exportsARosterThatAnotherDatabaseImportsAndTakesBack() throws CoreException {
        var zip = export(Databases.sample(folder.resolve("from"), SIZE));
        Databases.empty(folder.resolve("to"));
        var dialog = Ui.open(new RosterImportWizard(Ui.service(RosterFormat.class), services()));
        assertFalse(Ui.button(dialog.getShell(), "Next").isEnabled());
        Ui.controls(dialog.getShell(), Text.class).get(0).setText(zip.toString());
        Ui.press(dialog.getShell(), "Next");
        var tabs = Ui.controls(dialog.getShell(), TabFolder.class).get(0);
        assertFalse(tabs.getItem(0).getText().contains("(0)"), tabs.getItem(0).getText());
        assertEquals(0, people());
        Ui.press(dialog.getShell(), "Import");
        var result = Ui.shell("Import Finished");
        Ui.await("the session to follow", () -> people() == SIZE.educators());
        Ui.press(result, "Undo Import");
        Ui.press(Ui.shell("Import Undone"), "OK");
        Ui.await("the session to follow again", () -> people() == 0);
    }

    @Test
    void saysOnThePageWhatIsNoRoster() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.zip"), "Dear Ada");
        Databases.empty(folder.resolve("to"));
        var dialog = Ui.open(new RosterImportWizard(Ui.service(RosterFormat.class), services()));
        Ui.controls(dialog.getShell(), Text.class).get(0).setText(letter.toString());
        Ui.press(dialog.getShell(), "Next");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        assertTrue(Ui.controls(dialog.getShell(), TabFolder.class).isEmpty());
        Ui.press(dialog.getShell(), "Cancel");
        assertTrue(dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    private Path export(Path database) {
        assertTrue(Files.isDirectory(database));
        var dialog = Ui.open(new RosterExportWizard(Ui.service(RosterFormat.class), services()));
        Ui.controls(dialog.getShell(), Text.class).get(0).setText(folder.resolve("roster").toString());
        Ui.press(dialog.getShell(), "Export");
        Ui.press(Ui.shell("Export Roster"), "OK");
        return folder.resolve("roster.zip");
    }

    private static int people() {
        try {
            return Databases.session().work().load(Roots.EDUCATORS).size();
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    private static ImportServices services() {
        return ImportServices.of(PlatformUI.getWorkbench());
    }
}
