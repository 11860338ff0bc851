/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.veto;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.model.Veto;
import org.cadre.matching.model.VetoKind;
import org.cadre.matching.people.People;
import org.cadre.matching.rules.StandingRule;

/** The rule by which a match keeps what the coordinator ruled out in its program. */
public final class RuledOut extends StandingRule {

    private static final MatchReason REASON = MatchReason.of("ruledOut"); //$NON-NLS-1$

    private final List<Veto> vetoes;

    /** Keeps these. */
    public RuledOut(List<Veto> vetoes) {
        super("ruled-out", Messages.RuledOut_label, Messages.RuledOut_explanation, //$NON-NLS-1$
                Messages.RuledOut_refused);
        this.vetoes = List.copyOf(vetoes);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var filter = new Filter(new BitSet(), new BitSet(), new HashSet<>());
        var mentors = new People(context.mentors());
        var mentees = new People(context.mentees());
        for (var veto : vetoes) {
            filter.add(veto.getKind(), mentors.place(veto.getMentor()), mentees.place(veto.getMentee()));
        }
        return filter;
    }

    private record Pair(int mentor, int mentee) {
    }

    private record Filter(BitSet closed, BitSet out, Set<Pair> pairs) implements PairFilter {

        /** People who take no part are absent. */
        void add(VetoKind kind, int mentor, int mentee) {
            switch (kind) {
                case PAIR -> pairs.add(new Pair(mentor, mentee));
                case MENTOR -> set(closed, mentor);
                case MENTEE -> set(out, mentee);
            }
        }

        private static void set(BitSet people, int number) {
            if (number != People.ABSENT) {
                people.set(number);
            }
        }

        @Override
        public boolean allows(int mentor, int mentee) {
            return !closed.get(mentor) && !out.get(mentee)
                    && (pairs.isEmpty() || !pairs.contains(new Pair(mentor, mentee)));
        }

        @Override
        public MatchReason refusal(int mentor, int mentee) {
            return REASON;
        }
    }
}
