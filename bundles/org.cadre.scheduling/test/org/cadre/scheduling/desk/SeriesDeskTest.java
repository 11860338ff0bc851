/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.plan.SchoolWorld;
import org.cadre.scheduling.series.Outlooks;
import org.cadre.scheduling.series.SeriesService;
import org.junit.jupiter.api.Test;

class SeriesDeskTest {

    private final SchoolWorld world = new SchoolWorld();
    private final SeriesDesk desk = new SeriesDesk(new SeriesService());
    private EditSession session;

    private void open() throws CadreException {
        session = new EditSession(world.open());
    }

    private Program program() throws CadreException {
        return session.work().load(Roots.PROGRAMS).getFirst();
    }

    private Cohort cohort() throws CadreException {
        return program().getCohorts().getFirst();
    }

    private List<SessionSeries> series() throws CadreException {
        return session.work().load(Query.all(Literals.SESSION_SERIES, SessionSeries.class));
    }

    private String outlook(SessionSeries one, LocalDate today) throws CadreException {
        return SeriesTexts.outlook(one, new Outlooks(session.work(), today).of(one));
    }

    private void twoPairsForSixWeeks() {
        var school = world.school("Harbor");
        world.calendar(school, SchoolWorld.MONDAY, 15);
        var fall = world.cohort("Fall", SchoolWorld.MONDAY, 6, CohortFormat.MICRO_MENTORING);
        for (int i = 0; i < 2; i++) {
            world.pair(world.person("Mentor" + i, school), world.person("Mentee" + i, school), fall);
        }
    }

    @Test
    void aPresetSaysWhatItComesToBeforeAndAfterItIsAdded() throws CadreException {
        twoPairsForSixWeeks();
        open();
        var sentence = "6 sessions for 2 pairs until Oct 18, 2026.";
        var draft = desk.blank(program(), cohort());
        draft.setName("Review");
        assertEquals(sentence, outlook(draft, SchoolWorld.MONDAY));
        desk.addPreset(session, "micro-mentoring", program(), cohort());
        assertEquals(1, series().size());
        assertEquals(sentence, outlook(series().getFirst(), SchoolWorld.MONDAY));
        assertEquals("30 minutes every 2 weeks", SeriesTexts.often(series().getFirst()));
        session.undo();
        assertEquals(List.of(), series());
    }

    @Test
    void pairsThatAreNotPublishedAreSaid() throws CadreException {
        twoPairsForSixWeeks();
        world.roots.stream().filter(Mentorship.class::isInstance)
                .forEach(one -> ((Mentorship) one).setStatus(MentorshipStatus.ACCEPTED));
        open();
        var draft = desk.blank(program(), cohort());
        assertEquals("No session yet: 2 accepted matches wait to be published.",
                outlook(draft, SchoolWorld.MONDAY));
    }

    @Test
    void aChangeIsOneStepAndKeepsTheName() throws CadreException {
        twoPairsForSixWeeks();
        open();
        desk.addPreset(session, "weekly-pair", program(), cohort());
        var original = series().getFirst();
        var draft = Draft.of(original);
        draft.setMinutes(45);
        draft.getWeekdays().add(2);
        draft.setNotBefore(LocalTime.of(13, 0));
        desk.change(session, original, draft);
        assertEquals(45, original.getMinutes());
        assertEquals(List.of(2), original.getWeekdays());
        assertEquals("Change Series Weekly meeting", session.undoLabel().orElseThrow());
        session.undo();
        assertEquals(60, original.getMinutes());
        assertEquals(List.of(), original.getWeekdays());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() throws CadreException {
        twoPairsForSixWeeks();
        open();
        desk.addPreset(session, "coaching-cycle", program(), cohort());
        var first = series().stream().filter(one -> one.getFollows() == null).findFirst().orElseThrow();
        var last = series().stream().filter(one -> one.getName().equals("Reflection")).findFirst()
                .orElseThrow();
        var circle = Draft.of(first);
        circle.setFollows(last);
        refused("cannot follow", first, circle);
        var nowhere = Draft.of(first);
        nowhere.setInPerson(false);
        refused("where they can meet", first, nowhere);
        var tooShort = Draft.of(first);
        tooShort.setNotBefore(LocalTime.of(8, 0));
        tooShort.setNotAfter(LocalTime.of(8, 20));
        refused("no room for 30 minutes", first, tooShort);
        var taken = Draft.of(first);
        taken.setName("reflection");
        refused("already", first, taken);
        var nobody = Draft.of(first);
        nobody.setMembers(SeriesMembers.BOOKED);
        refused("at least one expert", first, nobody);
        assertEquals("Planning", first.getName());
    }

    private void refused(String words, SessionSeries original, SessionSeries draft) {
        var refusal = assertThrows(CadreException.class, () -> desk.change(session, original, draft));
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }

    @Test
    void whatNothingEndsIsSaid() throws CadreException {
        var school = world.school("Harbor");
        world.pair(world.person("Ann", school), world.person("Bo", school), null);
        open();
        var draft = desk.blank(program(), null);
        draft.setStart(SchoolWorld.MONDAY);
        assertTrue(outlook(draft, SchoolWorld.MONDAY).contains("nothing says when they end"),
                outlook(draft, SchoolWorld.MONDAY));
    }
}
