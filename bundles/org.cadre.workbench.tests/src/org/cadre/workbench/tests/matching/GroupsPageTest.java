/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.cadre.core.store.Roots;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Groups in the window: formed by a dialog, locked, and each of it one step to undo. */
@ExtendWith(InWorkbench.class)
class GroupsPageTest {

    private static final String FORM = "org.cadre.matching.ui.formGroups";
    private static final String LOCK = "org.cadre.matching.ui.lockMember";

    @TempDir
    Path folder;

    @AfterEach
    void save() {
        Ui.run(() -> Induction.database().save());
    }

    private static int groups() {
        return Induction.load(Roots.PROGRAMS).get(0).getCohorts().size();
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    @Test
    void groupsAreFormedMembersLockedAndAllOfItUndone() {
        new Induction(folder.resolve("harbor"));
        Induction.tab("Groups");
        Ui.await("the command", () -> isEnabled(FORM));
        Induction.command(FORM);
        Ui.press(Ui.shell("Form Groups"), "Form ");
        Ui.await("groups", () -> groups() > 1 && !Induction.session().isDirty());
        // whoever is in no group has a row besides
        Ui.await("rows", () -> Induction.table("Group").getItemCount() >= groups());
        Ui.await("people", () -> Induction.table("Name").getItemCount() > 2);
        Ui.run(() -> {
            var table = Induction.table("Name");
            table.setFocus();
            table.setSelection(1);
            var event = new Event();
            event.item = table.getItem(1);
            table.notifyListeners(SWT.Selection, event);
        });
        Ui.await("the command", () -> isEnabled(LOCK));
        Induction.command(LOCK);
        Ui.await("locked", () -> Induction.session().undoLabel().orElse("").startsWith("Lock "));
        Ui.await("saved", () -> !Induction.session().isDirty());
        Ui.await("shown", () -> Induction.table("Name").getItem(1).getText(3).equals("Locked"));
        Ui.run(() -> Induction.session().undo());
        Ui.run(() -> Induction.session().undo());
        assertEquals(0, Ui.get(GroupsPageTest::groups));
        assertTrue(Ui.get(() -> Induction.session().redoLabel().isPresent()));
    }
}
