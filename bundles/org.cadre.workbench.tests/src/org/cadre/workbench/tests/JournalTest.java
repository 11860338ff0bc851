/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

/** What was not saved before a crash is offered when the database is opened, and back with one click. */
@ExtendWith(InWorkbench.class)
class JournalTest {

    private static final String OFFER = "Edits Not Saved";

    @TempDir
    private Path folder;
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
    void oneClickRestoresWhatWasTyped() throws IOException {
        crashAfterTyping("Quill");
        Ui.press(Ui.shell(OFFER), "Restore");
        Ui.await("restored", () -> database.isUnsaved());
        assertEquals("Quill", middleName());
        Window.command("org.eclipse.ui.edit.undo");
        assertNull(middleName());
        Window.command("org.eclipse.ui.edit.redo");
        Ui.run(() -> database.save());
        Ui.await("journal gone", () -> journals().isEmpty());
    }

    @Test
    void discardedEditsAreGone() throws IOException {
        crashAfterTyping("Quill");
        Ui.press(Ui.shell(OFFER), "Discard");
        Ui.await("journal gone", () -> journals().isEmpty());
        assertNull(middleName());
        assertFalse(Ui.get(() -> database.isUnsaved()));
    }

    /** Types, and has the database opened as if the process had been killed a moment later. */
    private void crashAfterTyping(String text) throws IOException {
        var shell = Ui.window();
        Ui.run(() -> Window.field(shell, "Middle name").setText(text));
        Ui.await("journal", () -> !journals().isEmpty());
        var kept = Files.readAllBytes(journals().getFirst());
        Ui.run(() -> database.session().orElseThrow().undo());
        Ui.run(() -> Window.field(shell, "Middle name").setText(""));
        Ui.run(() -> database.save());
        Ui.run(() -> assertTrue(database.close()));
        Ui.await("journal gone", () -> journals().isEmpty());
        Files.createDirectories(folder.resolve("harbor/journal"));
        Files.write(folder.resolve("harbor/journal/1-killed.journal"), kept);
        Ui.run(() -> database.open(StoreLocation.ofFolder(folder.resolve("harbor"))));
        Ui.await("harbor again", () -> database.session().isPresent());
    }

    private String middleName() {
        return Ui.get(() -> Databases.load(Roots.EDUCATORS).stream().filter(p -> p.getUuid().equals(uuid))
                .findFirst().map(Educator::getMiddleName).orElse(null));
    }

    private List<Path> journals() {
        var place = folder.resolve("harbor/journal");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".journal")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
