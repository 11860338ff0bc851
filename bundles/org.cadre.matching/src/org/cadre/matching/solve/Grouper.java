/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cadre.core.people.Grades;
import org.cadre.matching.fair.Messages;
import org.cadre.matching.people.Languages;
import org.cadre.matching.people.Work;
import org.cadre.matching.policy.FairnessBand;
import org.cadre.matching.policy.Grouping;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.eclipse.osgi.util.NLS;

/** Puts the mentees of a match into groups. Runs on the thread that owns the elements. */
final class Grouper {

    private static final int MIDDLE = Grades.CODES.indexOf("06"); //$NON-NLS-1$
    private static final int HIGH = Grades.CODES.indexOf("09"); //$NON-NLS-1$

    private final MatchInput input;

    Grouper(MatchInput input) {
        this.input = input;
    }

    /** The groups of all bands that have somebody to be placed, in the order of bands and labels. */
    List<Group> groups(List<FairnessBand> bands) {
        var groups = new ArrayList<Group>();
        for (var band : bands) {
            Map<String, List<Integer>> free = new TreeMap<>();
            Map<String, List<Integer>> held = new TreeMap<>();
            for (int row = 0; row < input.free().length; row++) {
                add(band, input.free()[row], row, free);
            }
            for (int pair = 0; pair < input.held().size(); pair++) {
                add(band, input.held().get(pair).mentee(), pair, held);
            }
            free.forEach((label, rows) -> groups.add(new Group(band, label, numbers(rows),
                    numbers(held.getOrDefault(label, List.of())))));
        }
        return groups;
    }

    private void add(FairnessBand band, int mentee, int number, Map<String, List<Integer>> groups) {
        label(band.by(), input.context().mentees().get(mentee)).ifPresent(
                label -> groups.computeIfAbsent(label, one -> new ArrayList<>()).add(number));
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private Optional<String> label(Grouping by, Educator mentee) {
        return switch (by.kind()) {
            case SCHOOL -> school(mentee).map(School::getName);
            case SCHOOL_ATTRIBUTE -> school(mentee).map(school -> attribute(school, by.attribute()));
            case LEVEL -> level(Work.of(mentee, input.context().day()));
            case STAGE -> Optional.ofNullable(mentee.getMenteeProfile()).map(profile ->
                stage(profile.getStage()));
            case LANGUAGE -> language(mentee).map(Languages::name);
        };
    }

    /** The main school of each row, by its place in a list of schools. */
    Map<School, List<Integer>> schools() {
        var schools = new TreeMap<School, List<Integer>>(Comparator.comparing(School::getName,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(School::getUuid,
                        Comparator.nullsLast(Comparator.naturalOrder())));
        IntStream.range(0, input.free().length).forEach(row -> school(mentee(input.free()[row]))
                .ifPresent(school -> schools.computeIfAbsent(school, one -> new ArrayList<>()).add(row)));
        return schools;
    }

    /** How many of a school's mentees have a mentor already. */
    int matched(School school) {
        return (int) input.held().stream().map(HeldPair::mentee).distinct()
                .filter(mentee -> school(mentee(mentee)).filter(one -> one == school).isPresent()).count();
    }

    private Educator mentee(int number) {
        return input.context().mentees().get(number);
    }

    private Optional<School> school(Educator mentee) {
        return Work.of(mentee, input.context().day()).stream().findFirst().map(Employment::getSchool);
    }

    private static String attribute(School school, String attribute) {
        boolean has = school.getAttributes().stream().anyMatch(attribute::equalsIgnoreCase);
        return has ? attribute : NLS.bind(Messages.Grouper_without, attribute);
    }

    private static Optional<String> level(List<Employment> works) {
        int[] counts = new int[3];
        works.stream().flatMap(work -> work.getGrades().stream()).map(Grades::order).flatMap(Optional::stream)
                .forEach(grade -> counts[grade < MIDDLE ? 0 : grade < HIGH ? 1 : 2]++);
        int best = IntStream.range(0, counts.length).boxed().max(Comparator.comparingInt((Integer i) ->
            counts[i]).thenComparingInt(i -> -i)).orElseThrow();
        var labels = List.of(Messages.Grouper_elementary, Messages.Grouper_middle, Messages.Grouper_high);
        return counts[best] == 0 ? Optional.empty() : Optional.of(labels.get(best));
    }

    private static String stage(CareerStage stage) {
        return switch (stage) {
            case FIRST_YEAR -> Messages.Grouper_firstYear;
            case EARLY_CAREER -> Messages.Grouper_earlyCareer;
            case EXPERIENCED -> Messages.Grouper_experienced;
            case NEW_LEADER -> Messages.Grouper_newLeader;
        };
    }

    private static Optional<String> language(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        var wanted = profile == null ? List.<String>of() : Languages.of(profile.getMentoringLanguages());
        return (wanted.isEmpty() ? Languages.of(mentee.getLanguages()) : wanted).stream().findFirst();
    }
}
