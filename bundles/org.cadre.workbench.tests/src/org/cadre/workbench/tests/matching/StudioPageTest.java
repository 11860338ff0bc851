/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in the window: each moves others at once, says so, and is one step to undo. */
@ExtendWith(InWorkbench.class)
class StudioPageTest {

    private static final String LOCK = "org.cadre.matching.ui.lock";
    private static final String VETO = "org.cadre.matching.ui.veto";
    private static final String SWAP = "org.cadre.matching.ui.swap";
    private static final String CHOOSE = "org.cadre.matching.ui.chooseMentor";
    private static final String TAKE_BACK = "org.cadre.matching.ui.takeBack";

    @TempDir
    Path folder;

    @BeforeEach
    void match() {
        new Induction(folder.resolve("harbor"));
        Induction.match();
        Ui.await("rows", () -> Induction.table("Mentee").getItemCount() > 5);
    }

    @AfterEach
    void save() {
        Ui.run(() -> Induction.database().save());
    }

    private static void run(String command) {
        Ui.await(command, () ->
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command)
                .isEnabled());
        Induction.command(command);
    }

    /** Everybody with her mentor. */
    private static Set<String> proposals() {
        return Ui.get(() -> Induction.pairs().stream()
                .filter(pair -> pair.getStatus() == MentorshipStatus.PROPOSED)
                .map(StudioPageTest::text).collect(Collectors.toSet()));
    }

    private static String text(Mentorship pair) {
        return pair.getMentee().getUuid() + pair.getMentor().getUuid() + pair.isLocked();
    }

    private static void awaitNotice(String beginning) {
        var window = Ui.window();
        Ui.await(beginning, () -> Ui.controls(window, Link.class).stream()
                .anyMatch(link -> link.getText().contains(beginning)));
        Ui.await("saved", () -> !Induction.session().isDirty());
    }

    @Test
    void aRuledOutPairIsReplacedAtOnceAndUndoBringsItBack() {
        var before = proposals();
        Induction.select(0);
        run(VETO);
        awaitNotice("Rule Out ");
        assertTrue(!before.equals(proposals()));
        Induction.tab("Ruled Out (1)");
        Ui.run(() -> select(Induction.table("Ruled out"), 0));
        run(TAKE_BACK);
        awaitNotice("Again: ");
        Induction.tab("Ruled Out (0)");
        Ui.run(() -> Induction.session().undo());
        Ui.run(() -> Induction.session().undo());
        assertEquals(before, proposals());
    }

    @Test
    void swappedMenteesStayWhereTheyWerePut() {
        var before = proposals();
        Induction.select(0);
        Ui.run(() -> {
            var table = Induction.table("Mentee");
            var mentor = table.getItem(0).getText(1);
            int other = 1;
            while (table.getItem(other).getText(1).equals(mentor)) {
                other++;
            }
            table.setSelection(new int[] { 0, other });
            table.notifyListeners(SWT.Selection, new Event());
        });
        run(SWAP);
        Ui.await("locked", () -> Induction.pairs().stream().filter(Mentorship::isLocked).count() == 2);
        awaitNotice("Swap ");
        Ui.run(() -> Induction.session().undo());
        assertEquals(before, proposals());
    }

    @Test
    void aChosenMentorIsTakenWithEverythingThatMoves() {
        Induction.select(0);
        run(CHOOSE);
        var dialog = Ui.shell("Choose Another Mentor");
        var name = Ui.get(() -> Ui.controls(dialog, Table.class).get(0).getItem(0).getText(0));
        Ui.press(dialog, "OK");
        Ui.await("locked", () -> Induction.pairs().stream().anyMatch(Mentorship::isLocked));
        awaitNotice("Give ");
        var marked = Ui.get(() -> Induction.table("Mentee").getItem(0).getText(1));
        assertTrue(marked.contains(name + " (before: "), () -> marked + " in place of " + name);
        Induction.select(0);
        run(LOCK);
        Ui.await("unlocked", () -> Induction.pairs().stream().noneMatch(Mentorship::isLocked));
    }

    private static void select(Table table, int row) {
        table.setFocus();
        table.setSelection(row);
        var event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
    }
}
