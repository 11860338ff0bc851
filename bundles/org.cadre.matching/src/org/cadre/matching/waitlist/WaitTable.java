/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waitlist;

import java.util.List;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.waiting.Waited;
import org.eclipse.osgi.util.NLS;

/** The waiting list as a table, and what priority is made of. */
public final class WaitTable {

    private static final double POINTS = 100;

    private WaitTable() {
    }

    @SuppressWarnings("nls")
    static Listing<WaitPlace> of(List<WaitPlace> places) {
        return new Listing<>("waiting", List.of(
                new ListColumn<WaitPlace>("position", Messages.Column_position,
                        place -> place.isAway() ? null : place.position()),
                new ListColumn<WaitPlace>("mentee", Messages.Column_mentee,
                        place -> PersonName.show(place.mentee())),
                new ListColumn<WaitPlace>("staffId", Messages.Column_staffId,
                        place -> place.mentee().getStaffId()),
                new ListColumn<WaitPlace>("since", Messages.Column_since,
                        place -> place.waited().map(Waited::since).orElse(null)),
                new ListColumn<WaitPlace>("rounds", Messages.Column_rounds,
                        place -> place.waited().map(Waited::rounds).orElse(0)),
                new ListColumn<WaitPlace>("instructionalDays", Messages.Column_days,
                        place -> place.waited().map(Waited::days).orElse(0)),
                new ListColumn<WaitPlace>("priority", Messages.Column_priority,
                        place -> place.priority() / POINTS),
                new ListColumn<WaitPlace>("why", Messages.Column_why, WaitTable::why)),
                places);
    }

    /** Why somebody waits; on leave, if that is why. */
    public static String why(WaitPlace place) {
        return place.isAway() ? Messages.Waitlist_away : place.reason();
    }

    /** What priority is made of, as a sentence. */
    public static String terms(WaitingTerms terms) {
        return terms.counts() ? NLS.bind(Messages.Waitlist_terms, new Object[] {
            ScoreTexts.score(terms.perRound()), ScoreTexts.score(terms.perWeek()),
            ScoreTexts.score(terms.most()) }) : Messages.Waitlist_off;
    }
}
