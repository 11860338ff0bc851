/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Taking a program along and bringing the work back, in the window. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class OfflineWorkTest {

    private static final SampleSource.Size SIZE = new SampleSource.Size(2, 40, 7);
    private static final String TAKE = "org.cadre.ui.workOffline";
    private static final String UNPACK = "org.cadre.ui.unpackOffline";
    private static final String PACK = "org.cadre.ui.packOffline";
    private static final String BRING = "org.cadre.ui.returnOffline";
    private static final String SECRET = "gulls over nine piers";

    @TempDir
    Path folder;

    @Test
    void workOnAnOpenCopyComesBack() throws Exception {
        Databases.sample(folder.resolve("harbor"), SIZE);
        var copy = folder.resolve("away");
        take(copy);
        change(copy, Credentials.none(), "555-0101");
        var wizard = Dialogs.open(BRING, "Bring Offline Work Back");
        Dialogs.type(wizard, 0, copy.toString());
        finish(wizard, "Bring Back", "The offline work is back");
        assertEquals(1, phones("555-0101"));
    }

    @Test
    void aProtectedCopyIsTakenAndBroughtBackAndConflictsAreAsked() throws Exception {
        try (var credentials = Credentials.passphrase("mona", SECRET.toCharArray())) {
            Databases.protectedSample(folder.resolve("harbor"), SIZE, credentials);
            var copy = folder.resolve("away");
            take(copy, "mona", SECRET, SECRET);
            change(copy, credentials, "555-0102");
            change(Ui.get(() -> Ui.service(OpenDatabase.class).session().orElseThrow().work().store()),
                    "555-0103");
            var wizard = Dialogs.open(BRING, "Bring Offline Work Back");
            Dialogs.type(wizard, 0, copy.toString(), "mona", "another nine piers");
            Dialogs.press(wizard, "Bring Back");
            Ui.await("the wizard stays open", () -> Ui.button(wizard, "Bring Back").isEnabled());
            Dialogs.type(wizard, 2, SECRET);
            Dialogs.press(wizard, "Bring Back");
            var merge = Ui.shell("Merge Changes");
            Ui.press(merge, "Keep All Mine");
            finish(merge, "Save", "The offline work is back");
            assertEquals(1, phones("555-0102"));
            assertEquals(0, phones("555-0103"));
        }
    }

    @Test
    void aCopyIsCarriedAsAFileThereAndBack() throws Exception {
        Databases.sample(folder.resolve("harbor"), SIZE);
        var carried = folder.resolve("there.cadreoffline");
        take(carried);
        var copy = folder.resolve("away");
        var unpack = Dialogs.open(UNPACK, "Unpack a Copy");
        Dialogs.type(unpack, 0, carried.toString(), copy.toString());
        Dialogs.press(unpack, "Unpack and Open");
        Ui.await("the copy is open", () -> isOpen(copy));
        var back = folder.resolve("back.cadreoffline");
        var pack = Dialogs.open(PACK, "Pack a Copy");
        Dialogs.type(pack, 1, back.toString());
        finish(pack, "Pack", "The copy is packed");
        assertTrue(Files.isRegularFile(back));
        assertTrue(Ui.get(() -> Ui.service(OpenDatabase.class).location()).isEmpty(), "it was closed before");
    }

    private static boolean isOpen(Path copy) {
        return Ui.service(OpenDatabase.class).location().equals(Optional.of(StoreLocation.ofFolder(copy)));
    }

    private static void take(Path copy, String... secrets) {
        var wizard = Dialogs.open(TAKE, "Work Offline");
        Dialogs.type(wizard, 0, copy.toString());
        if (secrets.length > 0) {
            assertFalse(Ui.enabled(wizard, "Take Along"), "a protected copy needs a passphrase");
            Dialogs.type(wizard, 1, secrets);
        }
        finish(wizard, "Take Along", "is taken along");
    }

    private static void finish(Shell dialog, String button, String said) {
        Dialogs.press(dialog, button);
        Ui.press(Dialogs.saying(said), "OK");
        Ui.await("everything closed", () -> Ui.window().isEnabled());
    }

    private static void change(Path copy, Credentials credentials, String phone) throws CoreException {
        try (var store = Ui.service(Stores.class).open(StoreLocation.ofFolder(copy), credentials)) {
            change(store, phone);
        }
    }

    /** Gives the first mentor of the program another telephone. */
    private static void change(ProgramStore store, String phone) throws CoreException {
        try (var work = store.begin()) {
            var mentors = work.load(Roots.EDUCATORS).stream()
                    .filter(person -> person.getMentorProfile() != null)
                    .sorted((one, other) -> one.getUuid().compareTo(other.getUuid())).toList();
            mentors.getFirst().setPhone(phone);
            work.commit(CommitNote.of("edit", "Change Phone", true), null);
        }
    }

    private static long phones(String phone) {
        var store = Ui.get(() -> Ui.service(OpenDatabase.class).session().orElseThrow().work().store());
        try (var work = store.begin()) {
            return work.load(Roots.EDUCATORS).stream().filter(person -> phone.equals(person.getPhone()))
                    .count();
        } catch (CoreException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
