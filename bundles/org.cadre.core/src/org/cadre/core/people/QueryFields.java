/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import static org.cadre.core.people.QueryKind.CHOICE;
import static org.cadre.core.people.QueryKind.DAY;
import static org.cadre.core.people.QueryKind.FLAG;
import static org.cadre.core.people.QueryKind.GRADE;
import static org.cadre.core.people.QueryKind.LANGUAGE;
import static org.cadre.core.people.QueryKind.NUMBER;
import static org.cadre.core.people.QueryKind.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.core.people.QueryField.Values;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.MenteeProfile;
import org.cadre.model.MentorProfile;
import org.cadre.model.Profile;
import org.cadre.model.ReleaseModel;
import org.cadre.model.School;
import org.eclipse.emf.common.util.Enumerator;

/** The table of everything a query can ask about a person, in the order in which help shows it. */
@SuppressWarnings("nls")
public final class QueryFields {

    /** The table. */
    public static final List<QueryField> ALL = List.of(
            field("name", TEXT, Messages.Query_name, (e, d) -> names(e)),
            field("staff id", TEXT, Messages.Query_staffId, (e, d) -> present(e.getStaffId())),
            field("email", TEXT, Messages.Query_email, (e, d) -> present(e.getEmail())),
            choice("role", EducatorRole.VALUES, Messages.Query_role, work(e -> one(e.getRole()))),
            field("title", TEXT, Messages.Query_title, work(e -> present(e.getTitle()))),
            field("school", TEXT, Messages.Query_school,
                    school(s -> present(s.getName(), s.getIdentifier(), s.getSourcedId()))),
            field("city", TEXT, Messages.Query_city, school(s -> present(s.getCity()))),
            field("attribute", TEXT, Messages.Query_attribute, school(s -> s.getAttributes().stream())),
            field("subject", TEXT, Messages.Query_subject, work(e -> e.getSubjects().stream())),
            field("grade", GRADE, Messages.Query_grade, work(e -> e.getGrades().stream())),
            field("license", TEXT, Messages.Query_license, work(e -> present(e.getLicense()))),
            field("fte", NUMBER, Messages.Query_fte, (e, d) -> Stream.of(Employments.fteOn(e, d))),
            field("since", DAY, Messages.Query_since,
                    work(e -> Stream.ofNullable(e.getStart()))),
            field("experience", NUMBER, Messages.Query_experience,
                    (e, d) -> Experience.years(e, d).stream().boxed()),
            field("language", LANGUAGE, Messages.Query_language, (e, d) -> e.getLanguages().stream()),
            field("employed", FLAG, Messages.Query_employed,
                    (e, d) -> Stream.of(Employments.isEmployed(e, d))),
            field("on leave", FLAG, Messages.Query_onLeave,
                    (e, d) -> Stream.of(Employments.isOnLeave(e, d))),
            field("evaluates", FLAG, Messages.Query_evaluates,
                    (e, d) -> Stream.of(Employments.on(e, d).stream().anyMatch(Employment::isEvaluates))),
            field("mentorProfile", FLAG, Messages.Query_mentorProfile,
                    (e, d) -> Stream.of(e.getMentorProfile() != null)),
            field("menteeProfile", FLAG, Messages.Query_menteeProfile,
                    (e, d) -> Stream.of(e.getMenteeProfile() != null)),
            choice("stage", CareerStage.VALUES, Messages.Query_stage, mentee(p -> one(p.getStage()))),
            field("goal", TEXT, Messages.Query_goal, mentee(p -> p.getGoals().stream())),
            field("need", TEXT, Messages.Query_need, mentee(p -> p.getNeeds().stream())),
            field("competency", TEXT, Messages.Query_competency,
                    mentor(p -> p.getCompetencies().stream())),
            field("training", TEXT, Messages.Query_training, mentor(p -> p.getTraining().stream())),
            field("caseload", NUMBER, Messages.Query_caseload,
                    mentor(p -> Stream.of(p.getCaseloadLimit()))),
            choice("release", ReleaseModel.VALUES, Messages.Query_release, mentor(p -> one(p.getRelease()))),
            field("external", FLAG, Messages.Query_external,
                    (e, d) -> Stream.of(e.getMentorProfile() != null && e.getMentorProfile().isExternal())),
            field("focus", TEXT, Messages.Query_focus, profiles(p -> p.getFocus().stream())),
            field("style", TEXT, Messages.Query_style, profiles(p -> p.getStyles().stream())));

    private QueryFields() {
    }

    /** Returns the field of that name; spaces and case do not count. */
    public static Optional<QueryField> find(String name) {
        var key = QueryField.key(name);
        return ALL.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    private static QueryField field(String name, QueryKind kind, String description, Values values) {
        return new QueryField(name, kind, List.of(), description, values);
    }

    private static QueryField choice(String name, List<? extends Enumerator> choices, String description,
            Values values) {
        var words = choices.stream().map(Enumerator::getLiteral).toList();
        return new QueryField(name, CHOICE, words, description, values);
    }

    private static Values work(Function<Employment, Stream<?>> values) {
        return (educator, day) -> educator.getEmployments().stream()
                .filter(e -> Intervals.covers(e, day)).flatMap(values);
    }

    private static Values school(Function<School, Stream<?>> values) {
        return work(e -> e.getSchool() == null ? Stream.empty() : values.apply(e.getSchool()));
    }

    private static Values mentor(Function<MentorProfile, Stream<?>> values) {
        return (educator, day) -> Stream.ofNullable(educator.getMentorProfile()).flatMap(values);
    }

    private static Values mentee(Function<MenteeProfile, Stream<?>> values) {
        return (educator, day) -> Stream.ofNullable(educator.getMenteeProfile()).flatMap(values);
    }

    private static Values profiles(Function<Profile, Stream<?>> values) {
        return (educator, day) -> Stream.of(educator.getMentorProfile(), educator.getMenteeProfile())
                .filter(Objects::nonNull).flatMap(p -> values.apply((Profile) p));
    }

    private static Stream<?> names(Educator educator) {
        var name = PersonName.of(educator);
        var known = !name.given().isEmpty() || !name.family().isEmpty();
        return known ? present(name.full(), PersonName.legal(educator)) : Stream.empty();
    }

    private static Stream<?> one(Enumerator value) {
        return Stream.of(value.getLiteral());
    }

    private static Stream<String> present(String... values) {
        return Stream.of(values).filter(v -> v != null && !v.isBlank());
    }

    /**
     * Returns whether the person has any value of that field on that day; for yes-or-no fields, whether it is
     * yes.
     */
    static boolean has(QueryField field, Educator educator, LocalDate day) {
        return field.values().of(educator, day).anyMatch(v -> !Boolean.FALSE.equals(v));
    }
}
