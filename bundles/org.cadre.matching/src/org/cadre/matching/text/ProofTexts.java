/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.text;

import org.cadre.matching.Messages;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.Proof;
import org.eclipse.osgi.util.NLS;

/** Says how a match went. */
public final class ProofTexts {

    private ProofTexts() {
    }

    /** How many have a mentor, how many wait, and how many are on leave. */
    public static String summary(MatchProposal proposal) {
        int fresh = proposal.matched() - proposal.held();
        var values = new Object[] { proposal.matched(), proposal.mentees(), fresh, proposal.held(),
            proposal.waiting().size() - proposal.away() };
        var summary = NLS.bind(Messages.ProofTexts_summary, values);
        return proposal.away() == 0 ? summary
                : summary + ' ' + NLS.bind(Messages.ProofTexts_away, proposal.away());
    }

    /** Whether it could be better. */
    public static String proof(Proof proof) {
        return proof.optimal() ? Messages.ProofTexts_optimal
                : NLS.bind(Messages.ProofTexts_gap, ScoreTexts.score(proof.gap()));
    }
}
