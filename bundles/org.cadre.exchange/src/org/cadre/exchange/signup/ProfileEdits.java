/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cadre.core.exchange.SignupField;
import org.cadre.core.people.PersonName;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.signup.SignupRow.Answer;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.MenteeProfile;
import org.cadre.model.MentorProfile;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Profile;

/**
 * Compares what somebody says on a form with her profile. Empty answers say nothing; what no field can take
 * is kept as it was written.
 */
@SuppressWarnings("nls")
class ProfileEdits {

    private static final Pattern MENTORING = Pattern.compile("\\bmentor");

    private final Answers answers;
    private final PersonFinder finder;
    private final LocalDate today;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Answer> leftOver = new ArrayList<>();

    ProfileEdits(Answers answers, PersonFinder finder, LocalDate today) {
        this.answers = answers;
        this.finder = finder;
        this.today = today;
    }

    List<Edit> edits() {
        return edits;
    }

    /** Answers that no field of the profile takes. */
    List<Answer> leftOver() {
        return leftOver;
    }

    void compare(SignupRow row, Educator person, ParticipantRole role) {
        if (role == ParticipantRole.MENTOR) {
            compareMentor(row, person);
        } else {
            compareMentee(row, person);
        }
    }

    private void compareMentor(SignupRow row, Educator person) {
        var present = person.getMentorProfile();
        MentorProfile profile = present == null ? CadreFactory.eINSTANCE.createMentorProfile() : present;
        if (present == null) {
            edits.add(Edit.of("mentorProfile", "", "", () -> person.setMentorProfile(profile)));
        }
        common(row, profile, person);
        list("competencies", profile.getCompetencies(), row.list(SignupField.COMPETENCIES));
        answers.caseload(row.text(SignupField.CASELOAD)).ifPresent(limit -> single("caseloadLimit",
                profile.getCaseloadLimit(), limit, () -> profile.setCaseloadLimit(limit)));
        addLanguages(languages(row.answers(SignupField.LANGUAGES)), person);
        leftOver.addAll(row.answers(SignupField.GOALS));
        leftOver.addAll(row.answers(SignupField.STAGE));
    }

    private void compareMentee(SignupRow row, Educator person) {
        var present = person.getMenteeProfile();
        MenteeProfile profile = present == null ? CadreFactory.eINSTANCE.createMenteeProfile() : present;
        if (present == null) {
            experience(person).ifPresent(years -> profile.setStage(Answers.afterYears(years)));
            edits.add(Edit.of("menteeProfile", "", "", () -> person.setMenteeProfile(profile)));
        }
        common(row, profile, person);
        list("needs", profile.getNeeds(), row.list(SignupField.COMPETENCIES));
        list("goals", profile.getGoals(), row.answers(SignupField.GOALS).stream()
                .flatMap(a -> Answers.sentences(a.value()).stream()).toList());
        list("mentoringLanguages", profile.getMentoringLanguages(), mentoringLanguages(row, person));
        for (var answer : row.answers(SignupField.STAGE)) {
            answers.stage(answer.value()).ifPresentOrElse(stage -> single("stage", profile.getStage(), stage,
                    () -> profile.setStage(stage)), () -> leftOver.add(answer));
        }
        leftOver.addAll(row.answers(SignupField.CASELOAD));
    }

    private void common(SignupRow row, Profile profile, Educator person) {
        list("focus", profile.getFocus(), row.list(SignupField.FOCUS));
        list("styles", profile.getStyles(), row.list(SignupField.STYLES));
        list("preferred", profile.getPreferred(), people(row, SignupField.PREFERRED, person));
        list("avoid", profile.getAvoid(), people(row, SignupField.AVOID, person));
        var ways = row.answers(SignupField.COMMUNICATION);
        list("communication", profile.getCommunication(), ways.stream()
                .flatMap(a -> answers.communication(a.value()).stream()).distinct().toList());
        ways.stream().filter(a -> answers.communication(a.value()).isEmpty()).forEach(leftOver::add);
    }

    /** Mentors' languages are the person's own; a form may leave some out, so none is taken away. */
    private void addLanguages(List<String> tags, Educator person) {
        var more = tags.stream().filter(tag -> !person.getLanguages().contains(tag)).toList();
        if (!more.isEmpty()) {
            edits.add(Edit.of("languages", String.join(", ", person.getLanguages()), String.join(", ", more),
                    () -> person.getLanguages().addAll(more)));
        }
    }

    /**
     * The languages in which a mentee wants to be mentored: those of the columns that say so; without one those
     * of all columns about languages. The others are languages that she speaks.
     */
    private List<String> mentoringLanguages(SignupRow row, Educator person) {
        var all = row.answers(SignupField.LANGUAGES);
        var mentoring = all.stream().filter(one -> MENTORING.matcher(Phrases.plain(one.heading())).find())
                .toList();
        if (mentoring.isEmpty()) {
            return languages(all);
        }
        addLanguages(languages(all.stream().filter(one -> !mentoring.contains(one)).toList()), person);
        return languages(mentoring);
    }

    private List<String> languages(List<Answer> given) {
        var tags = new ArrayList<String>();
        for (var answer : given) {
            for (var item : Answers.list(answer.value().replaceAll("(?i)\\s(and|y|e|&)\\s", ";"))) {
                answers.language(item)
                        .ifPresentOrElse(tags::add, () -> leftOver.add(new Answer(answer.heading(), item)));
            }
        }
        return tags.stream().distinct().toList();
    }

    private List<Educator> people(SignupRow row, SignupField field, Educator person) {
        var people = new ArrayList<Educator>();
        for (var answer : row.answers(field)) {
            for (var item : finder.byAny(answer.value()).size() == 1 ? List.of(answer.value())
                    : Answers.list(answer.value())) {
                var found = finder.byAny(item);
                if (found.size() == 1 && found.get(0) != person) {
                    people.add(found.get(0));
                } else {
                    leftOver.add(new Answer(answer.heading(), item));
                }
            }
        }
        return people.stream().distinct().toList();
    }

    private Optional<Integer> experience(Educator person) {
        return Optional.ofNullable(person.getTeachingSince()).map(since -> since.until(today).getYears());
    }

    private <T> void list(String field, List<T> before, List<T> after) {
        if (!after.isEmpty() && !after.equals(before)) {
            edits.add(Edit.of(field, text(before), text(after), () -> {
                before.clear();
                before.addAll(after);
            }));
        }
    }

    private void single(String field, Object before, Object after, Runnable action) {
        if (!after.equals(before)) {
            edits.add(Edit.of(field, String.valueOf(before), String.valueOf(after), action));
        }
    }

    private static String text(List<?> values) {
        return values.stream().map(v -> v instanceof Educator e ? PersonName.show(e) : String.valueOf(v))
                .collect(Collectors.joining(", "));
    }
}
