/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import static org.cadre.core.people.PersonName.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.why.Page.Line;
import org.cadre.matching.why.Page.Part;
import org.eclipse.osgi.util.NLS;

/** Makes a page of what rules cost. */
public final class RuleTexts {

    private static final int COUPLES = 3;

    private RuleTexts() {
    }

    /** What the match would be without each rule, or with the rule soft. */
    public static Page rules(RuleGains gains) {
        var summary = NLS.bind(Messages.Rules_summary, gains.matched(), gains.mentees());
        var parts = new ArrayList<Part>();
        gains.gains().forEach(gain -> parts.add(new Part(gain.label(), lines(gain))));
        if (!gains.fixed().isEmpty()) {
            parts.add(new Part(Messages.Rules_fixed,
                    List.of(Line.of("", //$NON-NLS-1$
                            String.join(Messages.Names_separator, gains.fixed())))));
        }
        return new Page(Messages.Rules_title,
                gains.gains().isEmpty() ? summary + ' ' + Messages.Rules_none : summary, parts);
    }

    private static List<Line> lines(RuleGain gain) {
        var off = new ArrayList<String>();
        off.add(EffectTexts.cost(gain.effect()));
        if (!gain.effect().moves().isEmpty()) {
            off.add(NLS.bind(Messages.Rules_moves, gain.effect().moves().size()));
        }
        if (!gain.breaking().isEmpty()) {
            off.add(NLS.bind(Messages.Rules_breaking, couples(gain.breaking())));
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.of("", Messages.Rules_off + ' ' + String.join(" ", off))); //$NON-NLS-1$ //$NON-NLS-2$
        if (!gain.effect().moves().isEmpty()) {
            lines.add(Line.of("", soft(gain))); //$NON-NLS-1$
        }
        return lines;
    }

    private static String soft(RuleGain gain) {
        return NLS.bind(Messages.Rules_soft, ScoreTexts.score(RuleGain.SOFT_POINTS)) + ' '
                + EffectTexts.cost(gain.soft()) + ' '
                + NLS.bind(Messages.Rules_softBreaking, gain.softBreaking());
    }

    private static String couples(List<RuleGain.Couple> couples) {
        var named = couples.stream().limit(COUPLES)
                .map(pair -> NLS.bind(Messages.Rules_couple, show(pair.mentee()), show(pair.mentor())))
                .collect(Collectors.joining(Messages.Names_separator));
        return couples.size() <= COUPLES ? named
                : NLS.bind(Messages.Names_more, named, couples.size() - COUPLES);
    }
}
