/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.solve.LiveState;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;

/** Puts what a decision brings about into the proposals of a program. */
final class Writing {

    private final UnitOfWork work;
    private final Program program;
    private final MentorshipService mentorships;
    private final RunNotes notes;
    private final LocalDate day;
    private final Map<Educator, Mentorship> proposals = new HashMap<>();

    /** @param day the first day of new pairs */
    Writing(UnitOfWork work, Program program, MentorshipService mentorships, RunNotes notes, LocalDate day) {
        this.work = work;
        this.program = program;
        this.mentorships = mentorships;
        this.notes = notes;
        this.day = day;
    }

    void write(Shift shift, List<Mentorship> present) {
        present.forEach(pair -> proposals.put(pair.getMentee(), pair));
        var explained = new HashMap<Educator, MatchedPair>();
        shift.pairs().forEach(pair -> explained.put(pair.mentee(), pair));
        shift.moved().forEach(moved -> move(moved, explained.get(moved.mentee())));
        lock(shift);
    }

    private void move(Moved moved, MatchedPair explained) {
        var before = proposals.remove(moved.mentee());
        if (before != null) {
            notes.forget(before);
            work.remove(before);
        }
        moved.to().ifPresent(mentor -> {
            var pair = mentorships.propose(program, mentor, moved.mentee());
            pair.setStart(day);
            work.add(pair);
            notes.add(explained, pair);
            proposals.put(moved.mentee(), pair);
        });
    }

    private void lock(Shift shift) {
        var live = shift.draft().live();
        var state = shift.draft().after();
        for (int mentee = 0; mentee < live.mentees().size(); mentee++) {
            var pair = proposals.get(live.mentees().get(mentee));
            if (pair != null && shift.mentorOf()[mentee] != LiveState.NOBODY
                    && pair.isLocked() != state.locked().get(mentee)) {
                pair.setLocked(state.locked().get(mentee));
            }
        }
    }
}
