/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.List;

import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.Veto;
import org.cadre.matching.model.VetoKind;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;

/** Keeps and drops vetoes as a decision says. */
record VetoWriting(UnitOfWork work, Program program, Vetoes vetoes, List<Veto> known) {

    void write(Ruling ruling) {
        switch (ruling) {
            case Ruling.Forbid forbid -> {
                if (find(VetoKind.PAIR, forbid.mentor(), forbid.mentee()).isEmpty()) {
                    vetoes.pair(work, program, forbid.mentor(), forbid.mentee(), forbid.reason());
                }
            }
            case Ruling.Permit permit -> drop(VetoKind.PAIR, permit.mentor(), permit.mentee());
            case Ruling.Choose choose -> drop(VetoKind.PAIR, choose.mentor(), choose.mentee());
            case Ruling.Swap swap -> {
                dropCrossed(swap.one(), swap.other());
                dropCrossed(swap.other(), swap.one());
            }
            case Ruling.LeaveOut out -> {
                if (find(VetoKind.MENTEE, null, out.mentee()).isEmpty()) {
                    vetoes.mentee(work, program, out.mentee(), out.reason());
                }
            }
            case Ruling.TakeIn in -> drop(VetoKind.MENTEE, null, in.mentee());
            case Ruling.Close close -> {
                if (find(VetoKind.MENTOR, close.mentor(), null).isEmpty()) {
                    vetoes.mentor(work, program, close.mentor(), close.reason());
                }
            }
            case Ruling.Open open -> drop(VetoKind.MENTOR, open.mentor(), null);
            case Ruling.Lock lock -> { }
            case Ruling.Unlock unlock -> { }
        }
    }

    private void dropCrossed(Mentorship one, Mentorship other) {
        drop(VetoKind.PAIR, one.getMentor(), other.getMentee());
    }

    private void drop(VetoKind kind, Educator mentor, Educator mentee) {
        find(kind, mentor, mentee).forEach(work::remove);
    }

    private List<Veto> find(VetoKind kind, Educator mentor, Educator mentee) {
        return known.stream().filter(veto -> veto.getKind() == kind && veto.getMentor() == mentor
                && veto.getMentee() == mentee).toList();
    }
}
