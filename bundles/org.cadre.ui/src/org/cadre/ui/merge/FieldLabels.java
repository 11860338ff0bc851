/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.Optional;

import org.cadre.core.merge.FieldConflict;
import org.cadre.core.merge.LostTarget;
import org.cadre.ui.Messages;

/** Calls fields what the forms call them, so that whoever is asked recognizes what she typed. */
@SuppressWarnings("nls")
final class FieldLabels {

    private static final String PLACE_OF_MARK = "&";

    private FieldLabels() {
    }

    /** What to call the field in conflict. */
    static String of(FieldConflict conflict) {
        var name = conflict.key().field();
        var words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return label(name).filter(label -> conflict.field().equalsIgnoreCase(words)).orElse(conflict.field());
    }

    /** What to call the reference to something that is gone. */
    static String of(LostTarget lost) {
        return label(lost.feature().getName()).orElse(lost.field());
    }

    private static Optional<String> label(String feature) {
        return Optional.ofNullable(text(feature)).map(text -> text.replace(PLACE_OF_MARK, ""));
    }

    private static String text(String feature) {
        return switch (feature) {
            case "attributes" -> Messages.School_attributes;
            case "avoid" -> Messages.Profile_avoid;
            case "caseloadLimit" -> Messages.Mentor_caseloadLimit;
            case "caseloadMinimum" -> Messages.Mentor_caseloadMinimum;
            case "city" -> Messages.School_city;
            case "communication" -> Messages.Profile_communication;
            case "competencies" -> Messages.Mentor_competencies;
            case "email" -> Messages.Person_email;
            case "employments" -> Messages.Person_employments;
            case "end" -> Messages.Dated_end;
            case "evaluates" -> Messages.Employment_evaluates;
            case "evaluator" -> Messages.Employment_evaluator;
            case "external" -> Messages.Mentor_external;
            case "familyName" -> Messages.Person_familyName;
            case "focus" -> Messages.Profile_focus;
            case "fte" -> Messages.Employment_fte;
            case "givenName" -> Messages.Person_givenName;
            case "goals" -> Messages.Mentee_goals;
            case "grades" -> Messages.Employment_grades;
            case "identifier" -> Messages.School_identifier;
            case "improvementGoals" -> Messages.Program_improvementGoals;
            case "languages" -> Messages.Person_languages;
            case "leaves" -> Messages.Person_leaves;
            case "license" -> Messages.Employment_license;
            case "load" -> Messages.Mentee_load;
            case "mentee" -> Messages.Person_mentee;
            case "menteeProfile" -> Messages.Person_asMentee;
            case "mentor" -> Messages.Person_mentor;
            case "mentorProfile" -> Messages.Person_asMentor;
            case "mentoringLanguages" -> Messages.Mentee_languages;
            case "middleName" -> Messages.Person_middleName;
            case "name" -> Messages.Program_name;
            case "needs" -> Messages.Mentee_needs;
            case "phone" -> Messages.Person_phone;
            case "postalCode" -> Messages.School_postalCode;
            case "preferred" -> Messages.Profile_preferred;
            case "preferredFamilyName" -> Messages.Person_preferredFamilyName;
            case "preferredGivenName" -> Messages.Person_preferredGivenName;
            case "primary" -> Messages.Employment_primary;
            case "pronouns" -> Messages.Person_pronouns;
            case "purpose" -> Messages.Program_purpose;
            case "release" -> Messages.Mentor_release;
            case "role" -> Messages.Employment_role;
            case "school" -> Messages.Employment_school;
            case "staffId" -> Messages.Person_staffId;
            case "stage" -> Messages.Mentee_stage;
            case "standards" -> Messages.Program_standards;
            case "start" -> Messages.Dated_start;
            case "street" -> Messages.School_street;
            case "styles" -> Messages.Profile_styles;
            case "subjects" -> Messages.Employment_subjects;
            case "teachingSince" -> Messages.Person_teachingSince;
            case "title" -> Messages.Employment_title;
            case "training" -> Messages.Mentor_training;
            default -> null;
        };
    }
}
