/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.core.text.Folding;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;

/**
 * Which sessions are shown. Words are looked for in the names of the people, the place and the cohort; case
 * and accents do not matter. Remembers names, so one filter serves one picture.
 */
public final class Filter {

    private final Whom whom;
    private final List<String> words;
    private final Map<Educator, String> names = new HashMap<>();

    /**
     * @param whom whose sessions
     * @param text words that must all be found; blank for no words
     */
    public Filter(Whom whom, String text) {
        this.whom = whom;
        this.words = Arrays.stream(text.strip().split("\\s+")).map(Folding::fold) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a session of that day is shown. */
    public boolean shows(Session session, LocalDate day) {
        return isOfThose(session, day) && words.stream().allMatch(word -> says(session, word));
    }

    /** The school whose calendar is meant, if one is chosen. */
    public Optional<School> school() {
        return whom instanceof Whom.OfSchool of ? Optional.of(of.school()) : Optional.empty();
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !words.isEmpty() || !(whom instanceof Whom.Everybody);
    }

    private boolean isOfThose(Session session, LocalDate day) {
        return switch (whom) {
            case Whom.Everybody all -> true;
            case Whom.OfCohort of -> session.getCohort() == of.cohort()
                    || session.getMentorships().stream().anyMatch(pair -> pair.getCohort() == of.cohort());
            case Whom.OfSchool of -> SessionFacts.schools(session, day).contains(of.school());
        };
    }

    private boolean says(Session session, String word) {
        var cohort = session.getCohort() == null ? null : session.getCohort().getName();
        return Stream.of(session.getPlace(), cohort)
                .anyMatch(text -> text != null && Folding.fold(text).contains(word))
                || SessionFacts.people(session).stream().anyMatch(person -> name(person).contains(word));
    }

    private String name(Educator person) {
        return names.computeIfAbsent(person, p -> Folding.fold(PersonName.show(p)));
    }
}
