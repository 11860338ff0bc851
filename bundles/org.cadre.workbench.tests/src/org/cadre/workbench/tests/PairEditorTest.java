/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class PairEditorTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @TempDir
    Path folder;
    private OpenDatabase database;

    @BeforeEach
    void openAPair() {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
        database = Ui.service(OpenDatabase.class);
        Ui.run(() -> PlatformUI.getWorkbench().getService(Elements.class).open(pair()));
    }

    @Test
    void aMeetingIsLoggedInOneFormAndUndone() {
        var before = meetings().size();
        var dialog = logMeeting();
        assertTrue(texts(dialog).stream().anyMatch(text -> text.contains("Protect the database")),
                "the form says why no private note can be written");
        Ui.press(dialog, "Log Meeting");
        Ui.await("a meeting", () -> meetings().size() == before + 1);
        assertEquals(SessionStatus.DONE, meetings().getLast().getStatus());
        assertEquals(30, meetings().getLast().getMinutes());
        assertNull(meetings().getLast().getNotes());
        assertEquals("Log Meeting", Ui.get(() -> database.session().orElseThrow().undoLabel().orElse("")));
        Window.command(UNDO);
        assertEquals(before, meetings().size());
    }

    private static Shell logMeeting() {
        Ui.window().getDisplay().asyncExec(() -> Window.command("org.cadre.ui.logMeeting"));
        return Ui.shell("Log Meeting");
    }

    private static List<String> texts(Shell shell) {
        return Ui.get(() -> Ui.controls(shell, Label.class).stream().map(Label::getText).toList());
    }

    private static List<Session> meetings() {
        return Ui.get(() -> Databases.load(Roots.SESSIONS));
    }

    private Mentorship pair() {
        var people = Databases.load(Roots.EDUCATORS);
        var made = CadreFactory.eINSTANCE.createMentorship();
        made.setMentor(people.get(2));
        made.setMentee(people.get(3));
        made.setStatus(MentorshipStatus.ACTIVE);
        var session = database.session().orElseThrow();
        session.edit("Add Pair", () -> session.work().add(made));
        return made;
    }
}
