/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Mentorship;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is typed, compared and asked on the Matches page. */
@ExtendWith(InWorkbench.class)
class MatchTabsTest {

    private static final String LOCK = "org.cadre.matching.ui.lock";
    private static final String WHY = "org.cadre.matching.ui.why";
    private static final String WHY_NOT = "org.cadre.matching.ui.whyNot";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @TempDir
    Path folder;

    @BeforeEach
    void match() {
        new Induction(folder.resolve("harbor"));
        Induction.match();
        Ui.await("rows", () -> Induction.table("Mentee").getItemCount() > 5);
    }

    @AfterEach
    void save() {
        Ui.run(() -> Induction.database().save());
    }

    @Test
    void thePolicyGetsANameByTypingWhichIsOneStepToUndo() {
        Induction.tab("Policy");
        var window = Ui.window();
        var name = Ui.get(() -> policyName(window).getText());
        assertFalse(name.isBlank());
        Ui.run(() -> policyName(window).setText("Harbor 2027"));
        Ui.run(() -> Induction.database().flush());
        assertTrue(Ui.get(() -> Induction.session().isDirty()));
        assertEquals("Harbor 2027", Ui.get(() -> policyName(window).getText()));
        Induction.command(UNDO);
        Ui.await("the former name", () -> policyName(window).getText().equals(name));
    }

    /** The field behind the bold label of the first section. */
    private static Text policyName(Shell window) {
        var label = Ui.controls(window, Label.class).stream().filter(l -> l.getText().equals("Name"))
                .findFirst()
                .orElseThrow();
        var siblings = List.of(label.getParent().getChildren());
        return (Text) siblings.get(siblings.indexOf(label) + 1);
    }

    @Test
    void aimsAreComparedAndOneIsChosen() {
        Induction.tab("Trade-off");
        var window = Ui.window();
        Ui.pressAndGoOn(window, "Compare aims");
        Ui.await("aims", () -> Induction.table("Aim").getItemCount() > 3);
        assertFalse(Ui.get(() -> Induction.session().isDirty()));
        Ui.run(() -> {
            var aims = Ui.controls(window, Combo.class).getFirst();
            aims.select(1);
            aims.notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("an edit", () -> Induction.session().isDirty());
    }

    @Test
    void anAnswerLeavesTheSelectionSoThatTheNextQuestionIsAboutIt() {
        Induction.select(0);
        ask(WHY);
        Ui.await("the answer", () -> says("If it had to be somebody else"));
        assertTrue(isEnabled(WHY_NOT));
        ask(WHY_NOT);
        var dialog = Ui.shell("Why Not\u2026?");
        assertFalse(Ui.enabled(dialog, "Ask"));
        var mentors = Ui.get(() -> select(Ui.controls(dialog, Table.class).getFirst(), 1));
        assertTrue(mentors > 1 && mentors < 120, () -> "offered: " + mentors);
        Ui.press(dialog, "Ask");
        Ui.await("the answer", () -> says(" does not have "));
        assertTrue(isEnabled(LOCK));
        ask(LOCK);
        Ui.await("locked", () -> Induction.pairs().stream().anyMatch(Mentorship::isLocked));
        Ui.await("saved", () -> !Induction.session().isDirty());
        Induction.command(UNDO);
        Ui.await("unlocked", () -> Induction.pairs().stream().noneMatch(Mentorship::isLocked));
        Ui.await("saved again", () -> !Induction.session().isDirty());
        assertEquals(Optional.of("Lock Pair"), Ui.get(() -> Induction.session().redoLabel()));
    }

    private static void ask(String command) {
        Ui.await(command, () -> isEnabledNow(command));
        Induction.command(command);
    }

    private static boolean isEnabled(String command) {
        return Ui.get(() -> isEnabledNow(command));
    }

    private static boolean isEnabledNow(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    private static boolean says(String part) {
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return Ui.controls(window, Label.class).stream().anyMatch(label -> label.getText().contains(part))
                || Ui.controls(window, Link.class).stream().anyMatch(link -> link.getText().contains(part));
    }

    private static int select(Table table, int row) {
        table.setSelection(row);
        var event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        return table.getItemCount();
    }
}
