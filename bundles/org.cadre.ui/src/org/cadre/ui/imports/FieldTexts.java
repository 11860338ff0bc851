/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.SignupField;
import org.cadre.core.exchange.SignupTally;
import org.cadre.ui.Messages;

import java.text.MessageFormat;

/** The words for what a column of a sign-up sheet may mean. */
final class FieldTexts {

    private FieldTexts() {
    }

    /** What the column says about a person. */
    static String label(SignupField field) {
        return switch (field) {
            case STAFF_ID -> Messages.SignupField_staffId;
            case EMAIL -> Messages.SignupField_email;
            case ROLE -> Messages.SignupField_role;
            case NAME -> Messages.SignupField_name;
            case FOCUS -> Messages.SignupField_focus;
            case COMPETENCIES -> Messages.SignupField_competencies;
            case GOALS -> Messages.SignupField_goals;
            case LANGUAGES -> Messages.SignupField_languages;
            case STYLES -> Messages.SignupField_styles;
            case COMMUNICATION -> Messages.SignupField_communication;
            case CASELOAD -> Messages.SignupField_caseload;
            case STAGE -> Messages.SignupField_stage;
            case PREFERRED -> Messages.SignupField_preferred;
            case AVOID -> Messages.SignupField_avoid;
            case SIGNED_UP_AT -> Messages.SignupField_signedUpAt;
            case NOTE -> Messages.SignupField_note;
        };
    }

    /** How the rows read, for instance "31 mentors, 66 mentees, 4 rows not understood". */
    static String tally(SignupTally tally) {
        return MessageFormat.format(Messages.Mapping_tally, tally.mentors(), tally.mentees(),
                tally.notUnderstood());
    }
}
