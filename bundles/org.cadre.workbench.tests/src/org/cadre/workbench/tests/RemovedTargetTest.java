/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody moves a person to a school that somebody else removes: the dialog asks what becomes of it. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class RemovedTargetTest {

    private static final String CLOSING = "Closing School";

    @TempDir
    Path folder;
    private OpenDatabase database;
    private Educator person;
    private School before;

    @BeforeEach
    void moveAPersonToASchoolThatIsRemoved() throws Exception {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
        database = Ui.service(OpenDatabase.class);
        others(work -> {
            var school = CadreFactory.eINSTANCE.createSchool();
            school.setName(CLOSING);
            work.add(school);
        });
        Ui.await("their school", () -> school().isPresent());
        Ui.run(this::move);
        others(work -> work.remove(work.load(Roots.SCHOOLS).stream()
                .filter(school -> CLOSING.equals(school.getName())).findFirst().orElseThrow()));
    }

    @Test
    void theOtherChangesAreKeptWithoutIt() throws Exception {
        choose("Keep my other changes");
        assertNull(stored().getEmployments().getFirst().getSchool());
        assertEquals("555-0104", stored().getPhone());
    }

    @Test
    void theChangeIsUndone() throws Exception {
        choose("Undo my change");
        assertEquals(before.getUuid(), stored().getEmployments().getFirst().getSchool().getUuid());
        assertEquals("555-0104", stored().getPhone());
    }

    @Test
    void whatWasRemovedIsRestored() throws Exception {
        choose("Restore School " + CLOSING);
        assertEquals(CLOSING, stored().getEmployments().getFirst().getSchool().getName());
        Ui.await("the school is back", () -> school().isPresent());
    }

    private void move() {
        person = Databases.load(Roots.EDUCATORS).stream().filter(each -> !each.getEmployments().isEmpty()
                && each.getEmployments().getFirst().getSchool() != null).findFirst().orElseThrow();
        before = person.getEmployments().getFirst().getSchool();
        assertNotNull(before);
        database.session().orElseThrow().edit("Move", () -> {
            person.getEmployments().getFirst().setSchool(school().orElseThrow());
            person.setPhone("555-0104");
        });
    }

    private void choose(String choice) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> database.save());
        var dialog = Ui.shell("Merge Changes");
        Ui.press(dialog, choice);
        Dialogs.press(dialog, "Save");
        Ui.await("saved", () -> !database.isUnsaved() && Ui.window().isEnabled());
    }

    private static Optional<School> school() {
        return Databases.load(Roots.SCHOOLS).stream().filter(school -> CLOSING.equals(school.getName()))
                .findFirst();
    }

    private Educator stored() throws CoreException {
        try (var work = Ui.get(() -> database.session().orElseThrow().work().store()).begin()) {
            var found = work.find(Roots.EDUCATORS, person.getUuid()).orElseThrow();
            found.getEmployments().forEach(employment -> employment.getSchool());
            work.load(Roots.SCHOOLS);
            return found;
        }
    }

    private interface Change {
        void in(UnitOfWork work) throws CoreException;
    }

    private void others(Change change) throws CoreException {
        try (var work = Ui.get(() -> database.session().orElseThrow().work().store()).begin()) {
            change.in(work);
            work.commit(new CommitNote("ann", "edit", "Edit", false), null);
        }
    }
}
