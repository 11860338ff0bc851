/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.problems.ProblemFinder;
import org.cadre.ui.problems.ProblemsView;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class ProblemsTest {

    @TempDir
    Path folder;

    @Test
    void anEditThatBreaksARuleAppearsAndUndoingItRemovesItAgain() {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
        var finder = Ui.service(ProblemFinder.class);
        var database = Ui.service(OpenDatabase.class);
        Ui.await("first findings", () -> finder.findings().isPresent());
        var before = Ui.get(() -> finder.findings().orElseThrow().size());
        Ui.run(() -> breakARule(database));
        Ui.await("another finding", () -> finder.findings().filter(f -> f.size() > before).isPresent());
        var title = "Problems (%d)".formatted(before + 1);
        Ui.await("their number on the tab", () -> problems().getTitle().equals(title));
        Window.command("org.eclipse.ui.edit.undo");
        Ui.await("it gone", () -> finder.findings().filter(f -> f.size() == before).isPresent());
        assertEquals(false, Ui.get(() -> database.session().orElseThrow().isDirty()));
    }

    private static void breakARule(OpenDatabase database) {
        var person = Databases.load(Roots.EDUCATORS).get(3);
        var work = person.getEmployments().get(0);
        database.session().orElseThrow().edit("Break a rule", () -> {
            work.setStart(LocalDate.of(2026, 9, 1));
            work.setEnd(LocalDate.of(2020, 9, 1));
        });
    }

    private static IWorkbenchPartReference problems() {
        return Window.page().findViewReference(ProblemsView.ID);
    }
}
