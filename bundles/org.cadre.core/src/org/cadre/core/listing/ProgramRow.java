/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Program;

/**
 * A program as a list shows it on a day.
 *
 * @param program the program
 * @param mentors how many people may mentor in it
 * @param mentees how many people are to be mentored in it
 * @param waiting how many of the mentees have no mentor yet
 * @param running how many mentorships run
 * @param proposed how many mentorships are proposed or accepted but not published
 */
@SuppressWarnings("nls")
public record ProgramRow(Program program, int mentors, int mentees, int waiting, int running, int proposed) {

    /** The columns, in order. */
    public static List<ListColumn<ProgramRow>> columns() {
        return List.of(
                new ListColumn<>("name", Messages.List_name, r -> r.program.getName()),
                new ListColumn<>("start", Messages.List_start, r -> r.program.getStart()),
                new ListColumn<>("end", Messages.List_end, r -> r.program.getEnd()),
                new ListColumn<>("mentors", Messages.List_mentors, ProgramRow::mentors),
                new ListColumn<>("mentees", Messages.List_mentees, ProgramRow::mentees),
                new ListColumn<>("waiting", Messages.List_waiting, ProgramRow::waiting),
                new ListColumn<>("running", Messages.List_running, ProgramRow::running),
                new ListColumn<>("proposed", Messages.List_proposed, ProgramRow::proposed));
    }

    /** Returns the list of all programs in the order of their names. */
    public static Listing<ProgramRow> list(UnitOfWork work, LocalDate day) throws CadreException {
        var programs = new ArrayList<>(work.load(Roots.PROGRAMS));
        programs.sort(Comparator.comparing((Program p) -> p.getName() == null ? "" : p.getName(),
                Collator.getInstance()));
        var rows = new ArrayList<ProgramRow>();
        for (var program : programs) {
            rows.add(of(work, program, day));
        }
        return new Listing<>("programs", columns(), rows);
    }

    /** Returns a program as it is on that day. */
    public static ProgramRow of(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        var pools = ProgramPools.of(work, program, day);
        var pairs = work.load(Roots.MENTORSHIPS).stream().filter(m -> m.getProgram() == program).toList();
        return new ProgramRow(program, pools.mentors().size(), pools.mentees().size(),
                (int) pools.mentees().stream().filter(m -> !m.isMatched()).count(),
                (int) pairs.stream().filter(m -> Mentorships.isRunning(m, day)).count(),
                (int) pairs.stream().filter(Mentorships::isUnpublished).count());
    }
}
