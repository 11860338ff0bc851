/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Work;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.osgi.service.component.annotations.Component;

/** Mentor and mentee work in one district, unless the mentor is a consultant from outside. */
@Component(service = MatchRule.class)
public class SameDistrict extends Rule {

    /** Creates the rule. */
    public SameDistrict() {
        super("same-district", Messages.SameDistrict_label, Messages.SameDistrict_explanation, //$NON-NLS-1$
                Messages.SameDistrict_source);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var numbers = new IdentityHashMap<District, Integer>();
        int[][] mentors = encode(context.mentors(), context.day(), numbers);
        int[][] mentees = encode(context.mentees(), context.day(), numbers);
        var byDistrict = IntStream.range(0, numbers.size()).mapToObj(d -> IntStream.builder()).toList();
        var anywhere = IntStream.builder();
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            int number = mentor;
            IntStream.of(mentors[mentor]).forEach(district -> byDistrict.get(district).add(number));
            if (mentors[mentor].length == 0) {
                anywhere.add(mentor);
            }
        }
        return new Filter(mentors, mentees,
                byDistrict.stream().map(district -> district.build().toArray()).toArray(int[][]::new),
                anywhere.build().toArray());
    }

    private static int[][] encode(List<Educator> people, LocalDate day, Map<District, Integer> numbers) {
        return people.stream().map(p -> external(p) ? new int[0] : districts(p, day, numbers))
                .toArray(int[][]::new);
    }

    private static boolean external(Educator mentor) {
        return mentor.getMentorProfile() != null && mentor.getMentorProfile().isExternal();
    }

    private static int[] districts(Educator person, LocalDate day, Map<District, Integer> numbers) {
        return Work.of(person, day).stream().map(Employment::getSchool).filter(Objects::nonNull)
                .map(School::getDistrict).filter(Objects::nonNull)
                .mapToInt(district -> numbers.computeIfAbsent(district, d -> numbers.size()))
                .sorted().distinct().toArray();
    }

    @Override
    String sentence() {
        return Messages.SameDistrict_refused;
    }

    /** Empty sets stand for consultants and for people whose district is unknown. */
    private record Filter(int[][] mentors, int[][] mentees, int[][] byDistrict, int[] anywhere)
            implements PairFilter {

        @Override
        public int[] mentorsFor(int mentee) {
            if (mentees[mentee].length == 0) {
                return null;
            }
            var here = IntStream.of(mentees[mentee]).flatMap(district -> IntStream.of(byDistrict[district]));
            return IntStream.concat(here, IntStream.of(anywhere)).sorted().distinct().toArray();
        }

        @Override
        public boolean allows(int mentor, int mentee) {
            return mentors[mentor].length == 0 || mentees[mentee].length == 0
                    || NumberSets.shared(mentors[mentor], mentees[mentee]) > 0;
        }

        @Override
        public MatchReason refusal(int mentor, int mentee) {
            return REFUSED;
        }
    }
}
