/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.handout.Finder;
import org.cadre.scheduling.handout.HandoutScope;
import org.cadre.scheduling.handout.Handouts;

import picocli.CommandLine.Option;

/** The options that say whose calendar is wanted; any of them may be given several times. */
@SuppressWarnings("nls")
final class WhoseOption {

    @Option(names = "--person", paramLabel = "STAFFID", descriptionKey = "export.ics.person")
    private List<String> people = new ArrayList<>();

    @Option(names = "--pair", arity = "2", paramLabel = "MENTOR MENTEE", descriptionKey = "export.ics.pair")
    private List<String> pair = new ArrayList<>();

    @Option(names = "--school", paramLabel = "ID", descriptionKey = "export.ics.school")
    private List<String> schools = new ArrayList<>();

    @Option(names = "--cohort", paramLabel = "NAME", descriptionKey = "export.ics.cohort")
    private List<String> cohorts = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "export.ics.all")
    private boolean all;

    /**
     * Finds who is meant.
     *
     * @throws CadreException of kind INPUT if nobody is named, or somebody is not known
     */
    List<HandoutScope> find(UnitOfWork work, Handouts handouts, LocalDate from, LocalDate to, LocalDate today)
            throws CadreException {
        var scopes = new ArrayList<HandoutScope>();
        for (var person : people) {
            scopes.add(new HandoutScope.Person(Finder.person(work, person)));
        }
        for (int i = 0; i + 1 < pair.size(); i += 2) {
            var found = Finder.mentorship(work, pair.get(i), pair.get(i + 1), today);
            scopes.add(new HandoutScope.Pair(found.getMentor(), found.getMentee()));
        }
        for (var school : schools) {
            scopes.add(new HandoutScope.OfSchool(Finder.school(work, school)));
        }
        for (var cohort : cohorts) {
            scopes.add(new HandoutScope.OfCohort(Finder.cohort(work, cohort)));
        }
        if (all) {
            handouts.everybody(work, from, to).stream().filter(person -> !scopes.contains(person))
                    .forEach(scopes::add);
        } else if (scopes.isEmpty()) {
            throw CadreException.input(Messages.Ics_whose);
        }
        return scopes;
    }
}
