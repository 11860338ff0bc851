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
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.exchange.Signups;
import org.cadre.core.store.Roots;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.MappingMemory;
import org.cadre.ui.imports.SignupImportWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class SignupWizardTest {

    private static final int MENTEES = 9;

    @TempDir
    Path folder;

    @Test
    void signsPeopleUpAndKnowsTheFormNextTime() throws CadreException, IOException {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(4, 60, 7));
        var sheet = sheet();
        var first = open(sheet);
        newProgram(first, "Spring Pairs");
        Ui.press(first.getShell(), "Next");
        decideOnRole(first);
        Ui.await("the tally", () -> says(first, MENTEES + " mentees"));
        Ui.press(first.getShell(), "Next");
        Ui.press(first.getShell(), "Import");
        Ui.press(Ui.shell("Import Finished"), "Close");
        Ui.await("the session to follow", () -> mentees("Spring Pairs") == MENTEES);
        var second = open(sheet);
        Ui.press(second.getShell(), "Next");
        assertFalse(Ui.controls(second.getShell(), Link.class).isEmpty());
        assertTrue(Ui.button(second.getShell(), "Next").isEnabled());
    }

    /** Staff ids of the sample under a heading of its own, and a column that nobody knows. */
    private Path sheet() throws CadreException, IOException {
        var rows = Databases.session().work().load(Roots.EDUCATORS).stream().limit(MENTEES)
                .map(person -> person.getStaffId() + ",M\n").collect(Collectors.joining());
        return Files.writeString(folder.resolve("form.csv"), "Staff ID,T-shirt\n" + rows);
    }

    private WizardDialog open(Path sheet) {
        var reader = Ui.service(Signups.class);
        var memory = new MappingMemory(folder.resolve("mappings"), reader);
        var services = ImportServices.of(PlatformUI.getWorkbench());
        var dialog = Ui.open(new SignupImportWizard(reader, memory, services));
        Ui.controls(dialog.getShell(), Text.class).get(0).setText(sheet.toString());
        return dialog;
    }

    private static void newProgram(WizardDialog dialog, String name) {
        var radios = Ui.controls(dialog.getShell(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
        radios.get(0).setSelection(false);
        radios.get(1).setSelection(true);
        radios.get(1).notifyListeners(SWT.Selection, new Event());
        Ui.controls(dialog.getShell(), Text.class).get(1).setText(name);
    }

    private static void decideOnRole(WizardDialog dialog) {
        assertFalse(Ui.button(dialog.getShell(), "Next").isEnabled());
        var role = Ui.controls(dialog.getShell(), Combo.class).getLast();
        role.select(2);
        role.notifyListeners(SWT.Selection, new Event());
        assertEquals(null, dialog.getCurrentPage().getErrorMessage());
    }

    private static boolean says(WizardDialog dialog, String text) {
        return Ui.controls(dialog.getShell(), Label.class).stream().anyMatch(l -> l.getText().contains(text));
    }

    private static long mentees(String program) {
        try {
            return Databases.session().work().load(Roots.PROGRAMS).stream()
                    .filter(p -> program.equals(p.getName())).mapToInt(p -> p.getParticipations().size())
                    .sum();
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }
}
