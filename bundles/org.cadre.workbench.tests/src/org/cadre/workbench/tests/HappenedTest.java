/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.cadre.core.store.Query;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CoverageKind;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.CommitmentKind;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What happens on a day is said in the real window; the repair is shown, accepted, and taken back. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class HappenedTest {

    @TempDir
    Path folder;
    private LocalDate day;
    private LocalDateTime start;
    private Meetings meetings;
    private OpenDatabase database;

    @BeforeEach
    void aPairMeets() {
        Meetings.open(folder);
        day = Meetings.schoolDayAfter(LocalDate.now().plusDays(7));
        start = day.atTime(10, 0);
        meetings = Meetings.meet(start);
        database = Ui.service(OpenDatabase.class);
    }

    /** Says that something happened, and comes back with the proposal. */
    private static Shell happened(String command, String title) {
        Window.commandAndGoOn("org.cadre.scheduling.ui." + command);
        Ui.press(Ui.shell(title), "Show Proposal");
        return Dialogs.saying("Price of these weeks");
    }

    private static List<String> tabs(Shell proposal) {
        return Ui.get(() -> List.of(Ui.controls(proposal, CTabFolder.class).getFirst().getItems()).stream()
                .map(item -> item.getText()).toList());
    }

    private boolean meetsThen() {
        return Meetings.all().stream().anyMatch(one -> one.getStatus().getValue() == 0
                && one.getPlannedStart().toLocalDate().equals(day));
    }

    private void undo() {
        Window.command("org.eclipse.ui.edit.undo");
        assertTrue(Ui.get(() -> meetsThen()));
        assertEquals(start, Ui.get(() -> meetings.meeting().getPlannedStart()));
    }

    @Test
    void whoIsIllMeetsOnAnotherDayAndBothAreTold() {
        var proposal = happened("ill", "Somebody Is Ill");
        assertTrue(Ui.get(proposal::getText).contains("is ill on"), Ui.get(proposal::getText));
        assertTrue(tabs(proposal).containsAll(List.of("Changes (1)", "To tell (2)")),
                tabs(proposal).toString());
        assertTrue(Ui.get(() -> meetsThen()), "nothing changes before it is accepted");
        Dialogs.press(proposal, "Accept");
        Ui.await("another day", () -> !meetsThen());
        assertEquals(1, Ui.get(() -> absences().size()).intValue());
        undo();
        assertEquals(0, Ui.get(() -> absences().size()).intValue());
        Window.command("org.eclipse.ui.edit.redo");
        assertTrue(Ui.get(() -> !meetsThen()));
    }

    private List<Commitment> absences() {
        var mentor = meetings.meeting().getMentorships().getFirst().getMentor();
        return Databases.load(Query.all(Literals.COMMITMENT, Commitment.class)).stream()
                .filter(one -> one.getEducator() == mentor && one.getKind() == CommitmentKind.ABSENT)
                .filter(one -> one.getStartsAt().toLocalDate().equals(day)).toList();
    }

    @Test
    void aDiscardedProposalChangesNothing() {
        var proposal = happened("ill", "Somebody Is Ill");
        Dialogs.press(proposal, "Discard");
        Ui.await("the proposal is closed", proposal::isDisposed);
        assertTrue(Ui.get(() -> meetsThen()));
        assertTrue(Ui.get(() -> !database.session().orElseThrow().undoLabel().orElse("").contains("Repair")));
    }

    @Test
    void withoutSchoolTheSessionMovesAndTheDayIsClosed() {
        var proposal = happened("noSchool", "No School");
        assertTrue(Ui.get(proposal::getText).contains("no school on"), Ui.get(proposal::getText));
        Dialogs.press(proposal, "Accept");
        Ui.await("another day", () -> !meetsThen());
        assertTrue(Ui.get(() -> closedDays() > 0));
        undo();
        assertTrue(Ui.get(() -> closedDays() == 0));
    }

    private long closedDays() {
        return Databases.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class)).stream()
                .flatMap(calendar -> calendar.getDays().stream())
                .filter(one -> day.equals(one.getDate()) && one.getKind() == CalendarDayKind.HOLIDAY)
                .count();
    }

    @Test
    void aSubstituteLessIsNotedDownAndTakenBack() {
        Ui.run(this::aSubstituteCovers);
        Window.commandAndGoOn("org.cadre.scheduling.ui.substitute");
        var form = Ui.shell("Substitute Is Missing");
        assertEquals(Ui.get(() -> meetings.school().getName()),
                Ui.get(() -> Ui.controls(form, Combo.class).getFirst().getText()));
        Ui.press(form, "Show Proposal");
        var proposal = Dialogs.saying("Price of these weeks");
        Dialogs.press(proposal, "Accept");
        Ui.await("one less", () -> substituteDays().size() == 1);
        assertEquals(Ui.get(() -> pool().getMorning() - 1),
                Ui.get(() -> substituteDays().getFirst().getMorning()));
        assertEquals(Ui.get(() -> pool().getAfternoon()),
                Ui.get(() -> substituteDays().getFirst().getAfternoon()));
        undo();
        assertTrue(Ui.get(() -> substituteDays().isEmpty()));
    }

    private List<SubstituteDay> substituteDays() {
        return Databases.load(Query.all(Literals.SUBSTITUTE_DAY, SubstituteDay.class)).stream()
                .filter(one -> one.getSchool() == meetings.school() && day.equals(one.getDate())).toList();
    }

    /** The substitutes that the school has on such days. */
    private SubstitutePool pool() {
        return Databases.load(Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class)).stream()
                .filter(one -> one.getSchool() == meetings.school()).findFirst().orElseThrow();
    }

    /** The sample's school has substitutes; one of them takes the mentor's class. */
    private void aSubstituteCovers() {
        var session = database.session().orElseThrow();
        session.edit("Add Coverage", () -> {
            var cover = CadreFactory.eINSTANCE.createCoverage();
            cover.setKind(CoverageKind.SUBSTITUTE);
            cover.setAbsent(meetings.meeting().getMentorships().getFirst().getMentor());
            cover.setStartsAt(start);
            cover.setEndsAt(start.plusMinutes(30));
            meetings.meeting().getCoverage().add(cover);
        });
        assertTrue(database.save());
    }
}
