/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.cadre.ui.details.DetailsProvider;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The main job in the window: match, look, decide, publish, and find it all there again. */
@ExtendWith(InWorkbench.class)
class MatchesPageTest {

    private static final String ACCEPT = "org.cadre.matching.ui.accept";
    private static final String LOCK = "org.cadre.matching.ui.lock";
    private static final String DECLINE = "org.cadre.matching.ui.decline";
    private static final String PUBLISH = "org.cadre.matching.ui.publish";

    @TempDir
    Path folder;
    private Induction induction;

    @BeforeEach
    void openTheProgram() {
        induction = new Induction(folder.resolve("harbor"));
    }

    /** Unsaved changes would make the window ask when the test ends. */
    @AfterEach
    void save() {
        Ui.run(() -> Induction.database().save());
    }

    private static boolean isEnabled(String command) {
        return Ui.get(() -> command(command).isEnabled());
    }

    private static Command command(String id) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    }

    @Test
    void aMatchIsOneCommitAndIsThereAfterARestart() {
        Induction.match();
        var proposed = Induction.count(MentorshipStatus.PROPOSED);
        assertTrue(proposed > 5, "pairs: " + proposed);
        assertEquals("match", Ui.get(MatchesPageTest::latestKind));
        var rows = Ui.get(() -> Induction.table("Mentee").getItemCount());
        assertEquals(proposed, rows.longValue());
        induction.reopen();
        assertEquals(proposed, Induction.count(MentorshipStatus.PROPOSED));
        Ui.await("rows", () -> Induction.table("Mentee").getItemCount() == proposed);
    }

    private static String latestKind() {
        try {
            return Induction.session().work().store().history(1).get(0).note().kind();
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void decisionsAreSavedAtOnceAndCanBeUndone() {
        assertFalse(isEnabled(ACCEPT));
        Induction.match();
        Induction.select(0);
        Ui.await("accept", () -> command(ACCEPT).isEnabled());
        Induction.command(ACCEPT);
        Ui.await("accepted", () -> Induction.count(MentorshipStatus.ACCEPTED) == 1);
        Ui.await("saved", () -> !Induction.session().isDirty());
        Induction.command(LOCK);
        Ui.await("locked", () -> Induction.pairs().stream().anyMatch(pair -> pair.isLocked()));
        Ui.run(() -> Induction.session().undo());
        Ui.run(() -> Induction.session().undo());
        assertEquals(0, Induction.count(MentorshipStatus.ACCEPTED));
        assertFalse(Ui.get(() -> Induction.pairs().stream().anyMatch(pair -> pair.isLocked())));
    }

    @Test
    void whatWasDeclinedIsNotProposedAgain() {
        Induction.match();
        Induction.select(0);
        Ui.await("decline", () -> command(DECLINE).isEnabled());
        Induction.command(DECLINE);
        Ui.await("declined", () -> Induction.count(MentorshipStatus.ENDED) == 1);
        var names = Ui.get(MatchesPageTest::declined);
        Ui.await("saved", () -> !Induction.session().isDirty());
        Induction.command("org.cadre.matching.ui.match");
        Ui.await("matched again", () -> Induction.session().undoLabel().orElse("").startsWith("Match"));
        assertFalse(Ui.get(() -> Induction.pairs().stream()
                .filter(pair -> pair.getStatus() == MentorshipStatus.PROPOSED)
                .map(pair -> pair.getMentor().getUuid() + pair.getMentee().getUuid())
                .collect(Collectors.toSet()).contains(names)));
    }

    private static String declined() {
        var pair = Induction.pairs().stream().filter(p -> p.getStatus() == MentorshipStatus.ENDED).findFirst()
                .orElseThrow();
        assertEquals(StatusReason.DECLINED, pair.getChanges().getLast().getReason());
        return pair.getMentor().getUuid() + pair.getMentee().getUuid();
    }

    @Test
    void publishingSaysHowManyAndPublishesThem() {
        Induction.match();
        var proposed = Induction.count(MentorshipStatus.PROPOSED);
        Induction.command(PUBLISH);
        var dialog = Ui.shell("Publish Pairs");
        Ui.press(dialog, "All " + proposed);
        Ui.press(dialog, "Publish " + proposed + " Pairs");
        Ui.await("published", () -> Induction.pairs().stream()
                .filter(pair -> pair.getStatus() == MentorshipStatus.PUBLISHED).count() == proposed);
        Ui.await("saved", () -> !Induction.session().isDirty());
        Ui.press(Ui.shell("Write Lists for Letters"), "Later");
        assertEquals("publish", Ui.get(MatchesPageTest::latestKind));
    }

    @Test
    void aChangedWeightIsOneEditAndSuggestsToMatchAgain() {
        Induction.match();
        Induction.tab("Policy");
        var window = Ui.window();
        Ui.run(() -> {
            var weight = Ui.controls(window, Spinner.class).get(0);
            weight.setSelection(weight.getSelection() + 3);
            weight.notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("an edit", () -> Induction.session().isDirty());
        Ui.await("a hint", () -> Ui.controls(window, Link.class).stream()
                .anyMatch(link -> link.getText().startsWith("The policy was changed")));
        Ui.run(() -> Induction.session().undo());
        Ui.await("no hint", () -> Ui.controls(window, Link.class).stream()
                .noneMatch(link -> link.getText().startsWith("The policy was changed")));
    }

    @Test
    void everyPairIsExplained() {
        Induction.match();
        var bundle = org.osgi.framework.FrameworkUtil.getBundle(MatchesPageTest.class).getBundleContext();
        var explained = Ui.get(() -> {
            try {
                return bundle.getServiceReferences(DetailsProvider.class, null).stream()
                        .map(bundle::getService)
                        .flatMap(provider ->
                                provider.explain(Induction.pairs().get(0), Induction.session()).stream())
                        .findFirst().orElseThrow();
            } catch (org.osgi.framework.InvalidSyntaxException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(explained.sections().size() >= 3, explained.toString());
    }
}
