/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.program.ProgramEditor;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The schedule of a program in the real window: looked at in every way, and a session logged. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class SchedulePageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final int MEETINGS = 8;

    @TempDir
    Path folder;
    private OpenDatabase database;

    @BeforeEach
    void openTheSchedule() {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
        database = Ui.service(OpenDatabase.class);
        Ui.run(this::fill);
        Ui.run(() -> {
            var program = Databases.load(Roots.PROGRAMS).getFirst();
            var editor = PlatformUI.getWorkbench().getService(Elements.class).open(program).orElseThrow();
            ((ProgramEditor) editor).turnTo("org.cadre.scheduling.ui.schedule");
        });
    }

    /** A pair that meets on eight days, and a calendar with a holiday; as if an import had brought them. */
    private void fill() {
        var make = CadreFactory.eINSTANCE;
        var people = Databases.load(Roots.EDUCATORS);
        var program = Databases.load(Roots.PROGRAMS).getFirst();
        var session = database.session().orElseThrow();
        session.edit("Add Sessions", () -> {
            var pair = make.createMentorship();
            pair.setProgram(program);
            pair.setMentor(people.get(2));
            pair.setMentee(people.get(3));
            session.work().add(pair);
            for (int i = 0; i < MEETINGS; i++) {
                var meeting = make.createSession();
                meeting.setProgram(program);
                meeting.getMentorships().add(pair);
                meeting.setPlannedStart(MONDAY.plusDays(i / 2).atTime(9 + i % 2, 0));
                meeting.setPlannedEnd(meeting.getPlannedStart().plusMinutes(30));
                session.work().add(meeting);
            }
            var calendar = make.createSchoolCalendar();
            var day = make.createCalendarDay();
            day.setDate(MONDAY);
            day.setKind(CalendarDayKind.HOLIDAY);
            calendar.getDays().add(day);
            session.work().add(calendar);
        });
        assertTrue(database.save());
    }

    @Test
    void theScheduleIsLookedAtByDayWeekTermAndAsATable() {
        look("Day");
        assertEquals(1, canvases());
        look("Week");
        assertEquals(1, canvases());
        look("Term");
        assertEquals(1, canvases());
        look("List");
        Ui.await("rows", () -> table().getItemCount() == MEETINGS);
        assertEquals(0, canvases());
    }

    @Test
    void aSessionIsLoggedFromItsCardAndUndone() {
        look("Week");
        assertTrue(Ui.get(() -> canvas().setFocus()));
        Ui.later(() -> press(SWT.CR));
        var dialog = Ui.shell("Log Session");
        Ui.press(dialog, "Did not take place");
        Ui.press(dialog, "Log");
        Ui.await("a missed session", () -> count(SessionStatus.MISSED) == 1);
        assertEquals("Log Session", Ui.get(() -> database.session().orElseThrow().undoLabel().orElse("")));
        Window.command("org.eclipse.ui.edit.undo");
        assertEquals(0, Ui.get(() -> count(SessionStatus.MISSED)).longValue());
    }

    @Test
    void aDayOfTheTermIsChanged() {
        look("Term");
        Ui.later(() -> Window.command("org.cadre.scheduling.ui.changeDay"));
        var dialog = Ui.shell("Change Day");
        Ui.run(() -> Ui.controls(dialog, Text.class).getLast().setText("Fair"));
        Ui.press(dialog, "Change");
        Ui.await("an edit", () -> database.session().orElseThrow().undoLabel().orElse("")
                .startsWith("Change Day"));
    }

    private static void press(int key) {
        var event = new Event();
        event.keyCode = key;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    private static void look(String view) {
        var window = Ui.window();
        Ui.run(() -> {
            var item = Ui.controls(window, ToolBar.class).stream()
                    .flatMap(bar -> List.of(bar.getItems()).stream())
                    .filter(tool -> tool.getText().equals(view)).findFirst().orElseThrow();
            radios(item).forEach(other -> other.setSelection(other == item));
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static List<ToolItem> radios(ToolItem item) {
        return List.of(item.getParent().getItems());
    }

    private static long count(SessionStatus status) {
        return Databases.load(Roots.SESSIONS).stream().map(Session::getStatus).filter(s -> s == status)
                .count();
    }

    private static int canvases() {
        return Ui.get(() -> found().size());
    }

    private static Canvas canvas() {
        return found().getFirst();
    }

    /** The calendar is a canvas of its own kind, not one of the controls that are canvases by descent. */
    private static List<Canvas> found() {
        return Ui.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Canvas.class)
                .stream()
                .filter(canvas -> canvas.getClass() == Canvas.class && canvas.getVerticalBar() != null)
                        .toList();
    }

    private static Table table() {
        return Ui.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Table.class)
                .stream()
                .filter(table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Date"))
                .findFirst().orElseThrow(() -> new AssertionError("no table of sessions"));
    }
}
