/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.list.ListEditor;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two people in one database, of whom one sits at the window. */
@ExtendWith(InWorkbench.class)
class SharingTest {

    private static final long SOON = 5000;
    private static final String DIALOG = "Merge Changes";

    @TempDir
    Path folder;
    private OpenDatabase database;
    private String uuid;

    @BeforeEach
    void openAPerson() {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(4, 300, 7));
        database = Ui.service(OpenDatabase.class);
        var person = Ui.get(() -> Databases.load(Roots.EDUCATORS).get(3));
        uuid = person.getUuid();
        Ui.run(() -> PlatformUI.getWorkbench().getService(Elements.class).open(person));
    }

    @Test
    void whatOthersSaveAppearsInAnOpenFormAndTheCaretStays() throws Exception {
        var shell = Ui.window();
        Ui.run(() -> {
            var field = Window.field(shell, "Given name");
            field.setFocus();
            field.setSelection(1, 2);
        });
        var began = System.currentTimeMillis();
        others(person -> person.setPronouns("they"));
        Ui.await("their pronouns", () -> Window.field(shell, "Pronouns").getText().equals("they"));
        assertTrue(System.currentTimeMillis() - began < SOON);
        Ui.run(() -> {
            var field = Window.field(shell, "Given name");
            assertEquals(field, Display.getCurrent().getFocusControl());
            assertEquals(new Point(1, 2), field.getSelection());
        });
        assertFalse(Ui.get(() -> database.isUnsaved()));
    }

    @Test
    void whatOthersSaveLeavesTypedTextAlone() throws Exception {
        var shell = Ui.window();
        Ui.run(() -> Window.field(shell, "Middle name").setText("Quill"));
        others(person -> {
            person.setMiddleName("Theirs");
            person.setPronouns("they");
        });
        pause(1500);
        assertEquals("Quill", Ui.get(() -> Window.field(shell, "Middle name").getText()));
        assertEquals("", Ui.get(() -> Window.field(shell, "Pronouns").getText()));
        save();
        var dialog = Ui.shell(DIALOG);
        assertFalse(Ui.enabled(dialog, "Save"));
        Ui.press(dialog, "Keep mine");
        Ui.press(dialog, "Save");
        Ui.await("saved", () -> !database.isUnsaved());
        Ui.await("their pronouns", () -> Window.field(shell, "Pronouns").getText().equals("they"));
        check(person -> {
            assertEquals("Quill", person.getMiddleName());
            assertEquals("they", person.getPronouns());
        });
    }

    @Test
    void cancelKeepsTheEdit() throws Exception {
        Window.type("Middle name", "Quill");
        others(person -> person.setMiddleName("Theirs"));
        save();
        Ui.press(Ui.shell(DIALOG), "Cancel");
        Ui.await("closed", () -> Ui.window().isEnabled());
        assertTrue(Ui.get(() -> database.isUnsaved()));
        check(person -> assertEquals("Theirs", person.getMiddleName()));
        save();
        var dialog = Ui.shell(DIALOG);
        Ui.press(dialog, "Take All Theirs");
        Ui.press(dialog, "Save");
        Ui.await("saved", () -> !database.isUnsaved());
    }

    @Test
    void aListKeepsItsSelectionAndItsPlace() throws Exception {
        Window.command("org.cadre.ui.showPeople");
        var editor = Ui.get(() -> (ListEditor<?>) Window.page().getActiveEditor());
        Ui.await("rows", () -> editor.table().visibleRows().size() > 250);
        var before = Ui.get(() -> {
            var table = editor.table().viewer().getTable();
            table.setSelection(120);
            table.setTopIndex(100);
            return editor.table().visibleRows().size();
        });
        var top = Ui.get(() -> top(editor));
        var selected = Ui.get(() -> selected(editor));
        try (var theirs = session()) {
            var added = CadreFactory.eINSTANCE.createEducator();
            added.setGivenName("Aaa");
            added.setFamilyName("Aaa");
            theirs.work().add(added);
            theirs.save(CommitNote.of("edit", "Add", false), null);
        }
        Ui.await("one more", () -> editor.table().visibleRows().size() == before + 1);
        assertEquals(selected, Ui.get(() -> selected(editor)));
        assertEquals(top, Ui.get(() -> top(editor)));
    }

    private static String top(ListEditor<?> editor) {
        var table = editor.table().viewer().getTable();
        return table.getItem(table.getTopIndex()).getText();
    }

    private static String selected(ListEditor<?> editor) {
        return editor.table().viewer().getTable().getSelection()[0].getText();
    }

    /** Saves as the user does: a dialog may open, so that nobody waits for it here. */
    private void save() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> database.save());
    }

    private EditSession session() throws CoreException {
        return new EditSession(Ui.get(() -> database.session().orElseThrow().work().store()).begin());
    }

    private void others(Consumer<Educator> change) throws CoreException {
        try (var theirs = session()) {
            change.accept(theirs.work().find(Roots.EDUCATORS, uuid).orElseThrow());
            theirs.save(new CommitNote("ann", "edit", "Edit", false), null);
        }
    }

    private void check(Consumer<Educator> check) throws CoreException {
        try (var fresh = session()) {
            check.accept(fresh.work().find(Roots.EDUCATORS, uuid).orElseThrow());
        }
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
