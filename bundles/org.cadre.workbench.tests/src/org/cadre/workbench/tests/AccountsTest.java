/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.model.AccountRole;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and the access log, as an administrator uses them in the window. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class AccountsTest {

    private static final SampleSource.Size SIZE = new SampleSource.Size(2, 20, 7);

    @TempDir
    Path folder;

    @Test
    void anAccountIsAddedAndChangedAndTheLogSaysSo() throws Exception {
        try (var credentials = Credentials.passphrase("mona", "gulls over nine piers".toCharArray())) {
            Databases.protectedSample(folder.resolve("harbor"), SIZE, credentials);
            var accounts = Dialogs.open("org.cadre.ui.accounts", "Accounts of harbor");
            Ui.await("one account", () -> table(accounts).getItemCount() == 1);
            assertFalse(Ui.enabled(accounts, "Change Roles"));
            add(accounts);
            Ui.await("two accounts", () -> table(accounts).getItemCount() == 2);
            assertEquals(Set.of(AccountRole.EVALUATOR), roles("eva"));
            select(accounts, "eva");
            Dialogs.press(accounts, "Change Roles");
            var form = Ui.shell("Change Roles");
            Ui.press(form, "auditor");
            Dialogs.press(form, "Change");
            Ui.await("changed", () -> accounts.isEnabled() && rows(accounts).stream()
                    .anyMatch(row -> row.contains("evaluator and auditor")));
            assertEquals(Set.of(AccountRole.EVALUATOR, AccountRole.AUDITOR), roles("eva"));
            Ui.press(accounts, "Close");
            assertLogged();
        }
    }

    private static void add(Shell accounts) {
        Dialogs.press(accounts, "New…");
        var form = Ui.shell("New Account");
        assertFalse(Ui.enabled(form, "Create"));
        Dialogs.type(form, 0, "eva", "Eva Orr");
        Ui.press(form, "evaluator");
        Dialogs.press(form, "Create");
        var once = Ui.shell("First Passphrase");
        assertTrue(Ui.get(() -> Ui.controls(once, Text.class).getFirst().getText()).length() > 12);
        Ui.press(once, "Close");
    }

    private static void assertLogged() {
        var log = Dialogs.open("org.cadre.ui.accessLog", "Access Log of harbor");
        Ui.await("lines about the account", () -> rows(log).stream().anyMatch(row -> row.contains("eva")));
        Ui.press(log, "Verify");
        Dialogs.saying("The log is sound");
        Ui.press(log, "Close");
    }

    private static Set<AccountRole> roles(String name) throws CoreException {
        var store = Ui.get(() -> Ui.service(OpenDatabase.class).session().orElseThrow().work().store());
        try (var work = store.begin()) {
            return Set.copyOf(work.load(Roots.ACCOUNTS).stream()
                    .filter(account -> account.getName().equals(name))
                    .findFirst().orElseThrow().getRoles());
        }
    }

    private static void select(Shell shell, String name) {
        Ui.run(() -> {
            var table = table(shell);
            var item = Stream.of(table.getItems()).filter(row -> row.getText().equals(name)).findFirst()
                    .orElseThrow();
            table.setSelection(item);
            var event = new Event();
            event.item = item;
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** The rows as texts, on the UI thread. */
    private static List<String> rows(Shell shell) {
        return Stream.of(table(shell).getItems()).map(AccountsTest::text).toList();
    }

    private static String text(TableItem item) {
        var text = new StringBuilder();
        for (int i = 0; i < item.getParent().getColumnCount(); i++) {
            text.append(item.getText(i)).append(' ');
        }
        return text.toString();
    }

    private static Table table(Shell shell) {
        return Ui.controls(shell, Table.class).getFirst();
    }
}
