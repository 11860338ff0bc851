/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.ProtectionChange;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.Educator;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.access.Farewell;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Databases are encrypted, locked and unlocked in the window, and nothing that was typed is lost or
 * saved by it.
 */
@ExtendWith(InWorkbench.class)
class ProtectionTest {

    private static final String SECRET = "harbor lantern quiet otter";
    private static final String UNLOCK = "Protected Database";

    @TempDir
    private Path folder;
    private OpenDatabase database;
    private StoreLocation harbor;

    @BeforeEach
    void openASample() {
        database = Ui.service(OpenDatabase.class);
        harbor = StoreLocation.ofFolder(folder.resolve("harbor"));
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
    }

    @Test
    void protectsTheOpenDatabaseAndTakesProtectionAwayAgain() throws CadreException {
        Window.commandAndGoOn("org.cadre.ui.protection");
        Ui.pressAndGoOn(Ui.shell("Protection"), "Protect");
        var wizard = Ui.shell("Protect the Database");
        fill(wizard, SECRET);
        Ui.pressAndGoOn(wizard, "Protect");
        keepTheKey();
        Ui.await("protected", () -> isOpen(true));
        assertTrue(Files.exists(folder.resolve("harbor/keys.json")));
        var made = Ui.service(Backups.class).list(harbor);
        assertEquals(List.of(BackupReason.BEFORE_PROTECTION), made.stream().map(b -> b.manifest().reason())
                .toList());
        assertEquals(made, Ui.service(Backups.class).readable(harbor));
        unprotect();
        Ui.await("unprotected", () -> isOpen(false));
        assertFalse(Files.exists(folder.resolve("harbor/keys.json")));
        assertEquals(20, Ui.get(() -> Databases.load(Roots.EDUCATORS).size()));
    }

    private void unprotect() {
        Window.commandAndGoOn("org.cadre.ui.protection");
        Ui.pressAndGoOn(Ui.shell("Protection"), "Remove");
        var wizard = Ui.shell("Remove Protection");
        Ui.run(() -> Window.field(wizard, "Pa&ssphrase:").setText("not that one at all"));
        Ui.pressAndGoOn(wizard, "Remove");
        Ui.await("wrong", () -> "That is not the passphrase of your account. Type it again."
                .equals(((WizardDialog) wizard.getData()).getCurrentPage().getErrorMessage()));
        assertTrue(Ui.get(() -> isOpen(true)));
        Ui.run(() -> Window.field(wizard, "Pa&ssphrase:").setText(SECRET));
        Ui.pressAndGoOn(wizard, "Remove");
    }

    @Test
    void unlocksWithTheRightPassphraseAfterAWrongOne() throws CadreException {
        protect();
        Ui.run(() -> database.open(harbor));
        var dialog = Ui.shell(UNLOCK);
        unlock(dialog, "not that one at all");
        Ui.await("refused", () -> ((TitleAreaDialog) dialog.getData()).getErrorMessage() != null);
        assertFalse(Ui.get(() -> database.session().isPresent()));
        unlock(dialog, SECRET);
        Ui.await("open", () -> isOpen(true));
    }

    @Test
    void aLockKeepsWhatWasTypedAndSavesNothing() throws CadreException {
        protect();
        openProtected();
        var person = Ui.get(() -> Databases.load(Roots.EDUCATORS).get(3));
        var name = Ui.get(person::getFamilyName);
        var uuid = Ui.get(person::getUuid);
        Ui.run(() -> PlatformUI.getWorkbench().getService(Elements.class).open(person));
        int commits = commits();
        var window = Ui.window();
        Ui.run(() -> Window.field(window, "Middle name").setText("Quill"));
        Window.command("org.cadre.ui.lockNow");
        Ui.await("locked", () -> database.locked().isPresent() && database.session().isEmpty());
        Ui.await("page", () -> Window.page().getEditorReferences().length == 1);
        assertEquals("Cadre \u2014 Locked", Ui.get(window::getText));
        assertEquals("Locked", Ui.get(() -> Window.page().getEditorReferences()[0].getTitle()));
        Ui.await("nothing readable", () -> texts(window).stream().noneMatch(text -> text.contains(name)));
        Ui.pressAndGoOn(window, "Unlock");
        unlock(Ui.shell(UNLOCK), SECRET);
        Ui.await("restored", () -> database.isUnsaved());
        assertEquals("Quill", Ui.get(() -> middleName(uuid)));
        assertEquals("Quill", Ui.get(() -> Window.field(window, "Middle name").getText()));
        assertTrue(Ui.get(() -> Window.page().getActiveEditor().isDirty()));
        assertEquals(commits, commits());
    }

    @Test
    void editorsOfAProtectedDatabaseComeBackAfterARestart() throws CadreException {
        protect();
        openProtected();
        var person = Ui.get(() -> Databases.load(Roots.EDUCATORS).get(3));
        Ui.run(() -> PlatformUI.getWorkbench().getService(Elements.class).open(person));
        var title = Ui.get(() -> Window.page().getActiveEditor().getTitle());
        Ui.run(() -> Farewell.of(PlatformUI.getWorkbench()).orElseThrow().closeEditors());
        Ui.run(() -> assertTrue(database.close()));
        openProtected();
        Ui.await(title, () -> Window.page().getActiveEditor() != null
                && Window.page().getActiveEditor().getTitle().equals(title));
    }

    @Test
    void importsEverythingIntoAProtectedDatabase() throws CadreException {
        var files = folder.resolve("files");
        var store = Ui.get(() -> database.session().orElseThrow().work().store());
        Ui.service(OpenFiles.class).export(store, files, null);
        Window.commandAndGoOn("org.cadre.ui.importAll");
        var wizard = Ui.shell("Import Everything from Open Files");
        Ui.run(() -> {
            var fields = Ui.controls(wizard, Text.class);
            fields.get(0).setText(files.toString());
            fields.get(1).setText("again");
            fields.get(2).setText(folder.toString());
        });
        assertFalse(Ui.enabled(wizard, "Import"));
        Ui.press(wizard, "Next");
        Ui.press(wizard, "Protect this");
        fill(wizard, SECRET);
        Ui.pressAndGoOn(wizard, "Import");
        keepTheKey();
        var again = StoreLocation.ofFolder(folder.resolve("again"));
        Ui.await("again", () -> database.location().filter(again::equals).isPresent() && isOpen(true));
        assertEquals(20, Ui.get(() -> Databases.load(Roots.EDUCATORS).size()));
    }

    /** Confirms that the recovery key is kept, which cannot be skipped. */
    private static void keepTheKey() {
        var key = Ui.shell("Recovery Key");
        assertFalse(Ui.enabled(key, "OK"));
        assertTrue(Ui.enabled(key, "Print"));
        assertTrue(Ui.enabled(key, "Save"));
        Ui.run(key::close);
        assertFalse(Ui.get(key::isDisposed));
        Ui.press(key, "I have kept it");
        Ui.press(key, "OK");
    }

    private static void fill(Shell wizard, String secret) {
        Ui.run(() -> {
            Window.field(wizard, "&Account:").setText("ada");
            Window.field(wizard, "Pa&ssphrase:").setText(secret);
            Window.field(wizard, "&Repeat:").setText(secret);
        });
    }

    /** Closes the sample and encrypts it. */
    private void protect() throws CadreException {
        Ui.run(() -> assertTrue(database.close()));
        Ui.await("closed", org.eclipse.core.runtime.jobs.Job.getJobManager()::isIdle);
        try (var ada = Credentials.passphrase("ada", SECRET.toCharArray())) {
            new ProtectionChange(Ui.service(Stores.class)).protect(harbor, Credentials.none(), ada, null);
        }
    }

    private void openProtected() {
        Ui.run(() -> database.open(harbor));
        unlock(Ui.shell(UNLOCK), SECRET);
        Ui.await("open", () -> isOpen(true));
    }

    private static void unlock(Shell dialog, String secret) {
        Ui.run(() -> {
            Window.field(dialog, "&Account:").setText("ada");
            Window.field(dialog, "&Passphrase:").setText(secret);
        });
        Ui.pressAndGoOn(dialog, "Open");
    }

    private boolean isOpen(boolean protection) {
        return database.session().filter(s -> s.work().store().protection().isActive() == protection)
                .isPresent();
    }

    private int commits() throws CadreException {
        return Ui.get(() -> database.session().orElseThrow().work().store()).history(100).size();
    }

    private static String middleName(String uuid) {
        return Databases.load(Roots.EDUCATORS).stream().filter(p -> p.getUuid().equals(uuid)).findFirst()
                .map(Educator::getMiddleName).orElse(null);
    }

    /** What can be read in a shell. */
    private static List<String> texts(Composite shell) {
        var texts = new java.util.ArrayList<String>();
        Ui.controls(shell, Label.class).forEach(label -> texts.add(label.getText()));
        Ui.controls(shell, Text.class).forEach(text -> texts.add(text.getText()));
        Ui.controls(shell, org.eclipse.swt.widgets.Tree.class)
                .forEach(tree -> Arrays.stream(tree.getItems()).forEach(item -> texts.add(item.getText())));
        Ui.controls(shell, org.eclipse.swt.widgets.Table.class)
                .forEach(table -> Arrays.stream(table.getItems()).forEach(item -> texts.add(item.getText())));
        return texts;
    }
}
