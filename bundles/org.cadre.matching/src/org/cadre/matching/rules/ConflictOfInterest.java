/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.people.Intervals;
import org.cadre.matching.people.Sites;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.osgi.service.component.annotations.Component;

/** Whoever evaluated somebody or led her school some years ago does not mentor her, nor she him. */
@Component(service = MatchRule.class)
public class ConflictOfInterest extends Rule {

    private final MatchSetting years = new MatchSetting("years", //$NON-NLS-1$
            Messages.ConflictOfInterest_years, 1, 20, 3);

    /** Creates the rule. */
    public ConflictOfInterest() {
        super("conflict-of-interest", Messages.ConflictOfInterest_label, //$NON-NLS-1$
                Messages.ConflictOfInterest_explanation, Messages.ConflictOfInterest_source);
    }

    @Override
    public boolean preset() {
        return false;
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(years);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var refusals = new Refusals(context);
        var since = context.day().minusMonths(Math.round(settings.of(years) * 12));
        superiors(context.mentees(), context.mentors(), since,
                (mentee, mentor) -> refusals.refuse(mentor, mentee));
        superiors(context.mentors(), context.mentees(), since, refusals::refuse);
        return refusals;
    }

    /** Finds who of the others evaluated one of the people or led her school since that day. */
    private static void superiors(List<Educator> people, List<Educator> others, LocalDate since,
            BiConsumer<Educator, Educator> found) {
        var leaders = leaders(others, since);
        for (var person : people) {
            for (var work : since(person, since)) {
                found.accept(person, work.getEvaluator());
                leaders.getOrDefault(work.getSchool(), List.of()).stream()
                        .filter(lead -> lead.getEducator() != person && Intervals.overlaps(lead, work))
                        .forEach(lead -> found.accept(person, lead.getEducator()));
            }
        }
    }

    private static Map<School, List<Employment>> leaders(List<Educator> people, LocalDate since) {
        var leaders = new IdentityHashMap<School, List<Employment>>();
        people.stream().flatMap(person -> since(person, since).stream())
                .filter(work -> work.getSchool() != null && Sites.supervises(work))
                .forEach(work -> leaders.computeIfAbsent(work.getSchool(), s -> new ArrayList<>()).add(work));
        return leaders;
    }

    private static List<Employment> since(Educator person, LocalDate day) {
        return person.getEmployments().stream().filter(work -> !Intervals.isOver(work, day)).toList();
    }

    @Override
    String sentence() {
        return Messages.ConflictOfInterest_refused;
    }
}
