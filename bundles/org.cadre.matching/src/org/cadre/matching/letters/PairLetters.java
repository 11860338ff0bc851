/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.letter.Letter;
import org.cadre.core.letter.LetterKind;
import org.cadre.core.letter.LetterSource;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Mentorship;
import org.cadre.model.School;
import org.osgi.service.component.annotations.Component;

/**
 * Three letters about each pair: to the mentor, to the mentee, and to the principals of the schools at which
 * they work. What one of the two confided is in none of them.
 */
@Component(service = LetterSource.class)
public class PairLetters implements LetterSource {

    @SuppressWarnings("nls")
    private static final List<String> PAIR = List.of("recipient", "recipientEmail", "program", "mentor",
            "mentorEmail", "mentorSchool", "mentee", "menteeEmail", "menteeSchool", "start", "end");

    @Override
    @SuppressWarnings("nls")
    public List<String> fields(LetterKind kind) {
        return kind == LetterKind.PRINCIPAL ? Stream.concat(PAIR.stream(),
                Stream.of("school")).toList() : PAIR;
    }

    @Override
    public List<Letter> letters(UnitOfWork work, Collection<Mentorship> pairs, LocalDate day)
            throws CadreException {
        var people = work.load(Roots.EDUCATORS);
        var letters = new ArrayList<Letter>();
        for (var pair : pairs) {
            letters.add(letter(LetterKind.MENTOR, pair.getMentor(), pair, day));
            letters.add(letter(LetterKind.MENTEE, pair.getMentee(), pair, day));
            schools(pair, day).forEach(school -> letters.addAll(principals(school, pair, people, day)));
        }
        return letters;
    }

    private static List<School> schools(Mentorship pair, LocalDate day) {
        return Stream.of(pair.getMentor(), pair.getMentee())
                .flatMap(person -> Employments.schoolOn(person, day).stream()).distinct().toList();
    }

    /** A school without a principal gets a letter without a recipient, so that nobody is forgotten. */
    private static List<Letter> principals(School school, Mentorship pair, List<Educator> people,
            LocalDate day) {
        var principals = people.stream().filter(person -> leads(person, school, day)).toList();
        var recipients = principals.isEmpty() ? Stream.<Educator> of((Educator) null) : principals.stream();
        return recipients.map(principal -> {
            var fields = letter(LetterKind.PRINCIPAL, principal, pair, day).fields();
            fields.put("school", text(school.getName())); //$NON-NLS-1$
            return new Letter(LetterKind.PRINCIPAL, principal, fields);
        }).toList();
    }

    private static boolean leads(Educator person, School school, LocalDate day) {
        return Employments.on(person, day).stream()
                .anyMatch(work -> work.getSchool() == school && work.getRole() == EducatorRole.PRINCIPAL);
    }

    @SuppressWarnings("nls")
    private static Letter letter(LetterKind kind, Educator recipient, Mentorship pair, LocalDate day) {
        var fields = new LinkedHashMap<String, String>();
        person(fields, "recipient", recipient);
        fields.put("program", pair.getProgram() == null ? "" : text(pair.getProgram().getName()));
        person(fields, "mentor", pair.getMentor());
        fields.put("mentorSchool", school(pair.getMentor(), day));
        person(fields, "mentee", pair.getMentee());
        fields.put("menteeSchool", school(pair.getMentee(), day));
        fields.put("start", text(pair.getStart()));
        fields.put("end", text(pair.getEnd()));
        return new Letter(kind, recipient, fields);
    }

    private static void person(Map<String, String> fields, String name, Educator person) {
        fields.put(name, person == null ? "" : PersonName.show(person)); //$NON-NLS-1$
        fields.put(name + "Email", person == null ? "" : text(person.getEmail())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String school(Educator person, LocalDate day) {
        return Employments.schoolOn(person, day).map(school ->
                text(school.getName())).orElse(""); //$NON-NLS-1$
    }

    private static String text(Object value) {
        return Objects.toString(value, ""); //$NON-NLS-1$
    }
}
