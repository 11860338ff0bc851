/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.core.people.PersonName;
import org.cadre.model.AcademicSession;
import org.cadre.model.BellSchedule;
import org.cadre.model.Cohort;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.Participation;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.Session;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;

/** What to call an element in a sentence or in a list of findings. */
public final class ElementName {

    private static final int FEW = 3;

    private ElementName() {
    }

    /** Returns a name; for something without one, the name of what contains it. */
    public static String of(Element element) {
        return switch (element) {
            case null -> Messages.Name_none;
            case Educator person -> person(person);
            case Employment work -> person(work.getEducator());
            case Participation place -> person(place.getEducator());
            case Mentorship pair -> NLS.bind(Messages.Name_pair,
                    shown(pair.getMentor()), shown(pair.getMentee()));
            case Session session -> session(session);
            default -> own(element).filter(name -> !name.isBlank()).findFirst()
                    .or(() -> ofModule(element)).orElseGet(() -> container(element));
        };
    }

    private static String person(Educator person) {
        if (person == null) {
            return Messages.Name_none;
        }
        var name = PersonName.show(person);
        return Stream.of(name, person.getStaffId()).filter(Objects::nonNull).filter(s -> !s.isBlank())
                .distinct()
                .limit(2).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Who meets, and on which day. */
    private static String session(Session session) {
        var pairs = session.getMentorships().stream().map(ElementName::of);
        var others = session.getParticipants().stream().map(PersonName::show);
        var who = Stream.concat(pairs, others).limit(FEW).collect(Collectors.joining("; ")); //$NON-NLS-1$
        var day = Stream.of(session.getActualStart(), session.getPlannedStart()).filter(Objects::nonNull)
                .findFirst().map(start -> start.toLocalDate().toString()).orElse(""); //$NON-NLS-1$
        var name = Stream.of(who, day).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return name.isEmpty() ? container(session) : name;
    }

    private static Stream<String> own(Element element) {
        return Stream.ofNullable(switch (element) {
            case District district -> district.getName();
            case School school -> school.getName() == null ? school.getIdentifier() : school.getName();
            case AcademicSession session -> session.getTitle();
            case SchoolCalendar calendar -> calendar.getName();
            case BellSchedule bells -> bells.getName();
            case Program program -> program.getName();
            case Cohort cohort -> cohort.getName();
            default -> null;
        });
    }

    private static Optional<String> ofModule(Element element) {
        return Optional.ofNullable(Adapters.adapt(element, ElementLabel.class)).map(ElementLabel::text);
    }

    private static String container(Element element) {
        return element.eContainer() instanceof Element outer ? of(outer)
                : NLS.bind(Messages.Name_unnamed, element.eClass().getName());
    }

    private static String shown(Educator person) {
        return person == null ? Messages.Name_none : PersonName.show(person);
    }
}
