/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.people.Licenses;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Vocabulary;
import org.cadre.matching.people.Work;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.osgi.service.component.annotations.Component;

/** Mentor and mentee hold a license in common, at least where the mentee works in a special area. */
@Component(service = MatchRule.class)
public class LicenseMatch extends Rule {

    private final MatchSetting onlySpecialAreas = new MatchSetting("onlySpecialAreas", //$NON-NLS-1$
            Messages.LicenseMatch_onlySpecialAreas, 0, 1, 1);

    /** Creates the rule. */
    public LicenseMatch() {
        super("license-match", Messages.LicenseMatch_label, Messages.LicenseMatch_explanation, //$NON-NLS-1$
                Messages.LicenseMatch_source);
    }

    @Override
    public boolean preset() {
        return false;
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(onlySpecialAreas);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var vocabulary = new Vocabulary();
        boolean only = settings.of(onlySpecialAreas) >= 0.5;
        return new Filter(encode(context.mentors(), context.day(), vocabulary, mentor -> true),
                encode(context.mentees(), context.day(), vocabulary,
                        mentee -> !only || isSpecial(mentee, context.day())));
    }

    private static int[][] encode(List<Educator> people, LocalDate day, Vocabulary vocabulary,
            Predicate<Educator> counts) {
        return people.stream().map(person -> counts.test(person) ? Licenses.of(person, day)
                : List.<String>of()).map(vocabulary::numbers).toArray(int[][]::new);
    }

    private static boolean isSpecial(Educator mentee, LocalDate day) {
        return Work.of(mentee, day).stream().anyMatch(work -> work.getRole() == EducatorRole.SPECIALIST);
    }

    @Override
    String sentence() {
        return Messages.LicenseMatch_refused;
    }

    /** Empty sets stand for people of whom no license is known, and for mentees who need none. */
    private record Filter(int[][] held, int[][] needed) implements PairFilter {

        @Override
        public boolean allows(int mentor, int mentee) {
            return needed[mentee].length == 0 || held[mentor].length == 0
                    || NumberSets.shared(held[mentor], needed[mentee]) > 0;
        }

        @Override
        public MatchReason refusal(int mentor, int mentee) {
            return REFUSED;
        }
    }
}
