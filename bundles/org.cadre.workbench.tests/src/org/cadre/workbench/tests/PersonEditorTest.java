/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.Educator;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class PersonEditorTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String SAVE = "org.eclipse.ui.file.save";

    @TempDir
    Path folder;
    private OpenDatabase database;
    private String uuid;

    @BeforeEach
    void openAPerson() {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
        database = Ui.service(OpenDatabase.class);
        var person = Ui.get(() -> Databases.load(Roots.EDUCATORS).get(3));
        uuid = person.getUuid();
        Ui.run(() -> person.setMiddleName(null));
        Ui.run(() -> database.save());
        Ui.run(() -> PlatformUI.getWorkbench().getService(Elements.class).open(person));
    }

    @Test
    void editsAreUndoneAndRedone() {
        Window.type("Middle name", "Quill");
        assertEquals("Quill", middleName());
        assertEquals("Change middle name", label());
        Window.command(UNDO);
        assertNull(middleName());
        var shell = Ui.window();
        assertEquals("", Ui.get(() -> Window.field(shell, "Middle name").getText()));
        Window.command(REDO);
        assertEquals("Quill", middleName());
    }

    @Test
    void theTitleAndTheTabSayThatSomethingIsUnsavedUntilItIsSaved() {
        Window.type("Middle name", "Quill");
        assertTrue(Ui.get(() -> Window.page().getActiveEditor().isDirty()));
        assertTrue(Ui.get(() -> Ui.window().getText()).contains("unsaved"));
        Window.command(SAVE);
        assertFalse(Ui.get(() -> Window.page().getActiveEditor().isDirty()));
        assertEquals("Cadre — harbor", Ui.get(() -> Ui.window().getText()));
    }

    @Test
    void whatWasSavedIsThereWhenTheDatabaseIsOpenedAgain() {
        Window.type("Middle name", "Quill");
        Window.command(SAVE);
        Ui.run(() -> database.close());
        assertEquals(Optional.empty(), Ui.get(() -> database.session()));
        Ui.run(() -> database.open(StoreLocation.ofFolder(folder.resolve("harbor"))));
        Ui.await("harbor again", () -> database.session().isPresent());
        assertEquals("Quill", middleName());
    }

    @Test
    void closingTheEditorKeepsTheEditAndLosesNothingTyped() {
        var shell = Ui.window();
        Ui.run(() -> Window.field(shell, "Middle name").setText("Quill"));
        Ui.run(() -> Window.page().closeAllEditors(true));
        assertEquals("Quill", middleName());
    }

    @Test
    void aTextThatIsNoDateIsMarkedAndStays() {
        Window.type("Educator since", "soon");
        var shell = Ui.window();
        assertEquals("soon", Ui.get(() -> Window.field(shell, "Educator since").getText()));
        assertFalse(label().contains("educator since"), label());
    }

    @Test
    void revertLoadsWhatWasSaved() {
        Window.type("Middle name", "Quill");
        var before = Ui.get(() -> database.session());
        Ui.run(() -> database.revert());
        Ui.await("another session", () -> !database.session().equals(before));
        assertNull(middleName());
        assertFalse(Ui.get(() -> Window.page().getActiveEditor().isDirty()));
    }

    private String label() {
        return Ui.get(() -> database.session().orElseThrow().undoLabel().orElse(""));
    }

    private String middleName() {
        return Ui.get(() -> person().getMiddleName());
    }

    private Educator person() {
        try {
            return database.session().orElseThrow().work().find(Roots.EDUCATORS, uuid).orElseThrow();
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }
}
