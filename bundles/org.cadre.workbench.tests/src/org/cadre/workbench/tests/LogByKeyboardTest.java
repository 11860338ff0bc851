/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.model.SessionStatus;
import org.cadre.ui.OpenDatabase;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A meeting is logged in the real window without the mouse. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class LogByKeyboardTest {

    private static final LocalDateTime START = LocalDateTime.now().minusDays(1).truncatedTo(ChronoUnit.HOURS);

    @TempDir
    Path folder;
    private Meetings meetings;

    @BeforeEach
    void aPairMet() {
        Meetings.open(folder);
        meetings = Meetings.meet(START);
    }

    private static Shell form() {
        Ui.run(() -> calendar().setFocus());
        Ui.later(() -> key(calendar(), SWT.CR, 0));
        return Ui.shell("Log Session");
    }

    private static void key(Control control, int key, int with) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = with;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static Canvas calendar() {
        return Ui.controls(Ui.window(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass() == Canvas.class && canvas.getVerticalBar() != null)
                .findFirst().orElseThrow();
    }

    @Test
    void theFormStartsWithWhatHappenedAndEnterLogsIt() {
        var form = form();
        assertTrue(Ui.get(() -> Display.getCurrent().getFocusControl() instanceof Button first
                && first.getSelection() && first.getText().contains("Took place")));
        assertEquals("Log", Ui.get(() -> form.getDefaultButton().getText().replace("&", "")));
        Ui.press(form, "Log");
        Ui.await("a session that took place",
                () -> meetings.meeting().getStatus() == SessionStatus.DONE);
        assertEquals(30, Ui.get(() -> meetings.meeting().getMinutes()).intValue());
        assertEquals("Log Session", Ui.get(() -> Ui.service(OpenDatabase.class).session().orElseThrow()
                .undoLabel().orElse("")));
    }

    @Test
    void controlAndEnterLogsFromAnyField() {
        var form = form();
        Ui.run(() -> Ui.controls(form, Combo.class).getLast().setText("Reflect"));
        Ui.run(() -> Ui.controls(form, Spinner.class).getFirst().setSelection(45));
        Ui.run(() -> key(Ui.controls(form, Spinner.class).getFirst(), SWT.CR, SWT.MOD1));
        Ui.await("a session that took place",
                () -> meetings.meeting().getStatus() == SessionStatus.DONE);
        assertTrue(form.isDisposed());
        assertEquals(45, Ui.get(() -> meetings.meeting().getMinutes()).intValue());
        assertEquals("Reflect", Ui.get(() -> meetings.meeting().getPhase()));
    }

    @Test
    void arrowKeysTurnToOtherDaysAndWhatIsNoDayIsSaid() {
        var form = form();
        Ui.run(() -> key(Ui.controls(form, Text.class).getFirst(), SWT.ARROW_DOWN, 0));
        Ui.run(() -> Ui.controls(form, Text.class).get(1).setText("noonish"));
        Ui.press(form, "Log");
        Ui.await("a reason", () -> Ui.controls(form, Label.class).stream()
                .anyMatch(label -> label.getText().contains("noonish")));
        Ui.run(() -> Ui.controls(form, Text.class).get(1).setText("8:05"));
        Ui.press(form, "Log");
        Ui.await("a session that took place",
                () -> meetings.meeting().getStatus() == SessionStatus.DONE);
        assertEquals(START.toLocalDate().minusDays(1).atTime(8, 5),
                Ui.get(() -> meetings.meeting().getActualStart()));
    }

    @Test
    void everyFieldHasAKeyOfItsOwnAndComesInTheOrderOfReading() {
        var form = form();
        var keys = Ui.get(() -> Stream.concat(
                Ui.controls(form, Button.class).stream().map(Button::getText),
                Ui.controls(form, Label.class).stream().map(Label::getText))
                .filter(text -> text.matches(".*&[^&].*"))
                .map(text -> Character.toLowerCase(text.charAt(text.indexOf('&') + 1))).toList());
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
        assertTrue(keys.size() >= 10, keys.toString());
        var heights = Ui.get(() -> Ui.controls(form, Control.class).stream().filter(one -> one instanceof Text
                || one instanceof Spinner || one instanceof Combo)
                .map(one -> one.toDisplay(0, 0).y).toList());
        assertEquals(heights.stream().sorted().toList(), heights);
        assertFalse(List.of().equals(heights));
        Ui.press(form, "Cancel");
    }
}
