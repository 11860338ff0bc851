/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.program.ProgramEditor;
import org.cadre.workbench.tests.Ui;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The program of a sample district, open in the window at its Matches page. */
final class Induction {

    private static final SampleSource.Size SIZE = new SampleSource.Size(4, 120, 1);

    private final StoreLocation location;

    /** Creates the district in a folder and opens its program. */
    Induction(Path folder) {
        location = StoreLocation.ofFolder(folder);
        var stores = Ui.service(Stores.class);
        var source = Ui.service(SampleSource.class);
        Ui.run(() -> database().open("sample", monitor -> {
            var store = stores.create(location);
            try (var work = store.begin()) {
                source.fill(work, SIZE, monitor);
            }
            return store;
        }));
        showMatches();
    }

    /** Closes the database and opens it again, as after a restart. */
    void reopen() {
        Ui.run(() -> assertTrue(database().close()));
        Ui.run(() -> database().open(location));
        showMatches();
    }

    private void showMatches() {
        Ui.await("the database", () -> database().location().filter(location::equals).isPresent());
        Ui.run(() -> {
            var program = load(Roots.PROGRAMS).get(0);
            var editor = PlatformUI.getWorkbench().getService(Elements.class).open(program).orElseThrow();
            ((ProgramEditor) editor).turnTo("org.cadre.matching.ui.matches");
        });
    }

    static OpenDatabase database() {
        return PlatformUI.getWorkbench().getService(OpenDatabase.class);
    }

    static EditSession session() {
        return database().session().orElseThrow();
    }

    /** The elements as the window sees them; on the UI thread. */
    static <T extends Element> List<T> load(Query<T> query) {
        try {
            return session().work().load(query);
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    /** How many pairs have that status; on any thread. */
    static long count(MentorshipStatus status) {
        return Ui.get(() -> pairs().stream().filter(pair -> pair.getStatus() == status).count());
    }

    /** All pairs; on the UI thread. */
    static List<Mentorship> pairs() {
        return load(Roots.MENTORSHIPS);
    }

    /** Runs a command as a menu would, without waiting for dialogs that it opens; on any thread. */
    static void command(String id) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(id + ": " + e.getMessage(), e);
            }
        });
    }

    /** Matches and waits for the proposals; on any thread. */
    static void match() {
        command("org.cadre.matching.ui.match");
        Ui.await("proposals", () -> !pairs().isEmpty() && !session().isDirty());
    }

    /** Turns to a tab of the page by the beginning of its title; on any thread. */
    static void tab(String title) {
        var window = Ui.window();
        Ui.run(() -> {
            for (var folder : Ui.controls(window, CTabFolder.class)) {
                for (var item : folder.getItems()) {
                    if (item.getText().startsWith(title)) {
                        folder.setSelection(item);
                        folder.notifyListeners(SWT.Selection, event(item));
                    }
                }
            }
        });
    }

    private static Event event(org.eclipse.swt.widgets.Widget item) {
        var event = new Event();
        event.item = item;
        return event;
    }

    /** The table of the page whose first heading that is; on the UI thread. */
    static Table table(String heading) {
        return Ui.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Table.class)
                .stream()
                .filter(table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals(heading))
                .findFirst().orElseThrow(() -> new AssertionError("no table " + heading));
    }

    /** Selects a row of the pairs and gives the keyboard to the table; on any thread. */
    static void select(int row) {
        Ui.run(() -> {
            var table = table("Mentee");
            table.setFocus();
            table.setSelection(row);
            var event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }
}
