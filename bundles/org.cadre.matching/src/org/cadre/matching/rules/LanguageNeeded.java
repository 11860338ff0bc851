/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.cadre.matching.people.Languages;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Vocabulary;
import org.cadre.model.Educator;
import org.osgi.service.component.annotations.Component;

/** A mentee who asks for certain languages gets a mentor who works in one of them. */
@Component(service = MatchRule.class)
public class LanguageNeeded extends Rule {

    /** Creates the rule. */
    public LanguageNeeded() {
        super("language-needed", Messages.LanguageNeeded_label, //$NON-NLS-1$
                Messages.LanguageNeeded_explanation, Messages.LanguageNeeded_source);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var vocabulary = new Vocabulary();
        return new Filter(encode(context.mentors(), Educator::getLanguages, vocabulary),
                encode(context.mentees(), LanguageNeeded::asked, vocabulary));
    }

    private static Collection<String> asked(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        return profile == null ? List.of() : profile.getMentoringLanguages();
    }

    private static int[][] encode(List<Educator> people, Function<Educator, Collection<String>> tags,
            Vocabulary vocabulary) {
        return people.stream().map(tags).map(Languages::of).map(vocabulary::numbers).toArray(int[][]::new);
    }

    @Override
    String sentence() {
        return Messages.LanguageNeeded_refused;
    }

    private record Filter(int[][] spoken, int[][] asked) implements PairFilter {

        @Override
        public boolean allows(int mentor, int mentee) {
            return asked[mentee].length == 0 || NumberSets.shared(spoken[mentor], asked[mentee]) > 0;
        }

        @Override
        public MatchReason refusal(int mentor, int mentee) {
            return REFUSED;
        }
    }
}
