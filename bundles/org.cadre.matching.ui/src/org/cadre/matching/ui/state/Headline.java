/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.matching.model.MatchRun;
import org.cadre.matching.studio.Shift;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.MentorshipStatus;
import org.eclipse.osgi.util.NLS;

/**
 * What stands above the tables.
 *
 * @param title how many have a mentor
 * @param counts what is to be done, in numbers
 * @param proof how good the match is and when it was made; empty before the first one
 */
public record Headline(String title, String counts, Optional<String> proof) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    /**
     * The headline of a program's matches.
     *
     * @param last what the last decision brought about, if nothing was changed since
     */
    public static Headline of(ProgramMatches matches, Optional<Shift> last) {
        int waiting = matches.waiting().size();
        return new Headline(title(matches.matched().size(), waiting), counts(matches, waiting),
                matches.run().map(run -> proof(run, matches.changedSinceRun(), last)));
    }

    private static String title(int matched, int waiting) {
        int all = matched + waiting;
        if (all == 0) {
            return Messages.Headline_noMentees;
        }
        if (matched == 0) {
            return Numbers.count(all, Messages.Headline_nobodyOfOne, Messages.Headline_nobody);
        }
        return matched == all ? Numbers.count(all, Messages.Headline_allOfOne, Messages.Headline_all)
                : NLS.bind(Messages.Headline_some, matched, all);
    }

    private static String counts(ProgramMatches matches, int waiting) {
        var counts = new ArrayList<String>();
        add(counts, waiting, Messages.Count_waitingOne, Messages.Count_waiting);
        add(counts, matches.away().size(), Messages.Count_awayOne, Messages.Count_away);
        add(counts, matches.inStatus(MentorshipStatus.PROPOSED).size(), Messages.Count_proposedOne,
                Messages.Count_proposed);
        add(counts, matches.inStatus(MentorshipStatus.ACCEPTED).size(), Messages.Count_acceptedOne,
                Messages.Count_accepted);
        add(counts, published(matches), Messages.Count_publishedOne, Messages.Count_published);
        return String.join(Messages.Count_separator, counts);
    }

    private static int published(ProgramMatches matches) {
        return matches.pairs().size() - matches.inStatus(MentorshipStatus.PROPOSED).size()
                - matches.inStatus(MentorshipStatus.ACCEPTED).size();
    }

    private static void add(List<String> counts, int number, String one, String many) {
        if (number > 0) {
            counts.add(Numbers.count(number, one, many));
        }
    }

    private static String proof(MatchRun run, int changed, Optional<Shift> last) {
        var proof = changed > 0 ? proof(changed, last) : run.isOptimal() ? Messages.Proof_optimal
                : NLS.bind(Messages.Proof_gap, ScoreTexts.score(run.getObjective() - run.getBound()));
        var when = WHEN.format(run.getAt().atZone(ZoneId.systemDefault()));
        return proof + NLS.bind(Messages.Proof_when, when, run.getBy());
    }

    /** What was proven of a match does not hold of what decisions made of it; they are proven one by one. */
    private static String proof(int changed, Optional<Shift> last) {
        return last.filter(Shift::isBest).isPresent()
                ? Numbers.count(changed, Messages.Proof_decidedOne, Messages.Proof_decided)
                : Numbers.count(changed, Messages.Proof_changedOne, Messages.Proof_changed);
    }
}
