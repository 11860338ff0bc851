/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.program.ProgramEditor;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What plans go by is set up in the real window, and the ledger is counted there. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class SetupPageTest {

    @TempDir
    Path folder;
    private OpenDatabase database;

    @BeforeEach
    void openTheSetup() {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
        database = Ui.service(OpenDatabase.class);
        turnTo("org.cadre.scheduling.ui.setup");
    }

    private static void turnTo(String page) {
        Ui.run(() -> {
            var program = Databases.load(Roots.PROGRAMS).getFirst();
            var editor = PlatformUI.getWorkbench().getService(Elements.class).open(program).orElseThrow();
            ((ProgramEditor) editor).turnTo(page);
        });
    }

    private static Table topics() {
        return Ui.controls(Ui.window(), Table.class).stream().filter(table -> table.getItemCount() > 5
                && table.getItem(0).getText().equals("Expected Sessions")).findFirst().orElseThrow();
    }

    private static void choose(String topic) {
        Ui.run(() -> {
            var table = topics();
            table.setSelection(List.of(table.getItems()).stream().map(TableItem::getText).toList().indexOf(topic));
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String undo() {
        return Ui.get(() -> database.session().orElseThrow().undoLabel().orElse(""));
    }

    @Test
    void everyTopicShowsItself() {
        Ui.get(() -> List.of(topics().getItems()).stream().map(TableItem::getText).toList())
                .forEach(SetupPageTest::choose);
        assertEquals("Travel Times", Ui.get(() -> topics().getSelection()[0].getText()));
        assertEquals("", undo());
    }

    @Test
    void aPresetIsAddedAndUndone() {
        choose("Expected Sessions");
        Ui.pressAndGoOn(Ui.window(), "Add Preset");
        var dialog = Ui.shell("Add from Preset");
        Ui.press(dialog, "Add");
        Ui.await("an edit", () -> undo().startsWith("Add Series"));
        Window.command("org.eclipse.ui.edit.undo");
        assertEquals("", undo());
    }

    @Test
    void aCohortIsAddedAndUndone() {
        choose("Cohorts");
        Ui.pressAndGoOn(Ui.window(), "Add");
        var dialog = Ui.shell("Add Cohort");
        Ui.press(dialog, "Keep");
        Ui.await("a reason", () -> Ui.controls(dialog, Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("The cohort has no name")));
        Ui.run(() -> Ui.controls(dialog, Text.class).getFirst().setText("Fall"));
        Ui.press(dialog, "Keep");
        Ui.await("an edit", () -> undo().equals("Add Cohort Fall"));
        Window.command("org.eclipse.ui.edit.undo");
        assertEquals("", undo());
    }

    @Test
    void aRoomIsAdded() {
        choose("Rooms");
        Ui.pressAndGoOn(Ui.window(), "Add");
        var dialog = Ui.shell("Add Room");
        Ui.press(dialog, "Keep");
        Ui.await("a reason", () -> Ui.controls(dialog, Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("The room has no name")));
        Ui.press(dialog, "Cancel");
        assertEquals("", undo());
    }

    @Test
    void theLedgerIsCounted() {
        turnTo("org.cadre.scheduling.ui.ledger");
        Ui.await("what is overdue", () -> Ui.controls(Ui.window(), Link.class).stream()
                .anyMatch(link -> link.getText().startsWith("Nothing is overdue")));
        assertTrue(Ui.get(() -> database.session().isPresent()));
    }
}
