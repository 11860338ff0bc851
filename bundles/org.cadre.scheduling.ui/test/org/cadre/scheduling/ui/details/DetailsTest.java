/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CoverageKind;
import org.cadre.scheduling.ui.state.Period;
import org.cadre.scheduling.ui.state.TermPictures;
import org.cadre.scheduling.ui.state.View;
import org.cadre.scheduling.ui.state.World;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.junit.jupiter.api.Test;

class DetailsTest {

    private final World world = new World();

    private static List<Fact> facts(Details details) {
        return details.sections().stream().flatMap(section -> section.facts().stream()).toList();
    }

    @Test
    void aSessionSaysWhoCoversAtWhatPriceAndWhoReadsItsNotes() {
        var ana = world.person("Ana", "Ruiz", world.harbor);
        var meeting = world.meeting(world.pair(ana, world.person("Bo", "Chen", world.summit)),
                World.WEDNESDAY.atTime(9, 0), 30);
        var cover = CadreFactory.eINSTANCE.createCoverage();
        cover.setKind(CoverageKind.SUBSTITUTE);
        cover.setAbsent(ana);
        cover.setCost(new BigDecimal("62.5"));
        meeting.getCoverage().add(cover);
        var details = new SessionDetails(status -> { }).explain(meeting, world.session).orElseThrow();
        assertEquals("Ana Ruiz, Bo Chen", details.title());
        assertTrue(facts(details).contains(Fact.of("62.50", "Ana Ruiz: substitute")), details.toString());
        assertTrue(facts(details).contains(Fact.of("Read only by", "Ana Ruiz, Bo Chen")), details.toString());
        assertTrue(facts(details).contains(Fact.of("Note", "None")), details.toString());
    }

    @Test
    void aDaySaysWhatItIsAndOtherThingsAreLeftToOthers() throws CadreException {
        world.day(world.calendar(null), World.MONDAY, CalendarDayKind.TESTING, "A");
        var schedule = world.schedule();
        var term = new TermPictures(schedule, World.all())
                .term(Period.of(View.TERM, World.WEDNESDAY, schedule.terms()));
        var cell = term.weeks().getFirst().cells().getFirst();
        var details = new DayDetails().explain(cell, world.session).orElseThrow();
        assertTrue(facts(details).contains(Fact.of("Kind", "A day \u00b7 Testing")), details.toString());
        assertEquals(Optional.empty(), new DayDetails().explain("else", world.session));
        assertEquals(Optional.empty(), new SessionDetails(status -> { }).explain(cell, world.session));
    }
}
