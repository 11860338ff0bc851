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

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.exchange.Signups;
import org.cadre.core.store.Roots;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.MappingMemory;
import org.cadre.ui.imports.SignupImportWizard;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class SignupWizardTest {

    private static final int MENTEES = 9;
    private static final String PROGRAM = "Spring Pairs";

    @TempDir
    Path folder;

    @Test
    void signsPeopleUpAndKnowsTheFormNextTime() throws IOException {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(4, 60, 7));
        var sheet = sheet();
        var first = Wizards.open(this::importer);
        chooseNewProgram(first);
        first.next(sheet);
        assertFalse(Ui.enabled(first.shell(), "Next"));
        decideThatAllAreMentees(first);
        assertEquals("", first.error());
        Ui.await("the tally", () -> says(first, MENTEES + " mentees"));
        Ui.press(first.shell(), "Next");
        Ui.press(first.shell(), "Import");
        Ui.press(Ui.shell("Import Finished"), "Close");
        Ui.await("the session to follow", () -> participants() == MENTEES);
        var second = Wizards.open(this::importer);
        second.next(sheet);
        assertFalse(Ui.get(() -> Ui.controls(second.dialog().getShell(), Link.class)).isEmpty());
        assertTrue(Ui.enabled(second.shell(), "Next"));
    }

    /** Staff ids of the sample, and a column that nobody knows. */
    private Path sheet() throws IOException {
        var rows = Ui.get(() -> Databases.load(Roots.EDUCATORS)).stream().limit(MENTEES)
                .map(person -> person.getStaffId() + ",M\n").collect(Collectors.joining());
        return Files.writeString(folder.resolve("form.csv"), "Staff ID,T-shirt\n" + rows);
    }

    private SignupImportWizard importer() {
        var reader = PlatformUI.getWorkbench().getService(Signups.class);
        return new SignupImportWizard(reader, new MappingMemory(folder.resolve("mappings"), reader),
                ImportServices.of(PlatformUI.getWorkbench()));
    }

    private static void chooseNewProgram(Wizards wizard) {
        Ui.run(() -> {
            var radios = Ui.controls(wizard.dialog().getShell(), Button.class).stream()
                    .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            radios.get(0).setSelection(false);
            radios.get(1).setSelection(true);
            radios.get(1).notifyListeners(SWT.Selection, new Event());
        });
        wizard.type(1, PROGRAM);
    }

    private static void decideThatAllAreMentees(Wizards wizard) {
        Ui.run(() -> {
            var role = Ui.controls(wizard.dialog().getShell(), Combo.class).getLast();
            role.select(2);
            role.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static boolean says(Wizards wizard, String text) {
        return Ui.controls(wizard.dialog().getShell(), Label.class).stream()
                .anyMatch(label -> label.getText().contains(text));
    }

    private static int participants() {
        return Databases.load(Roots.PROGRAMS).stream().filter(p -> PROGRAM.equals(p.getName()))
                .mapToInt(p -> p.getParticipations().size()).sum();
    }
}
