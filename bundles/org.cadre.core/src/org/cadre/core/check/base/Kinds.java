/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import org.cadre.core.Messages;
import org.cadre.model.AcademicSession;
import org.cadre.model.Availability;
import org.cadre.model.Cohort;
import org.cadre.model.Dated;
import org.cadre.model.Employment;
import org.cadre.model.Leave;
import org.cadre.model.Mentorship;
import org.cadre.model.Participation;
import org.cadre.model.Program;
import org.cadre.model.School;

/** What people call the things that have an interval. */
final class Kinds {

    private Kinds() {
    }

    static String of(Dated interval) {
        return switch (interval) {
            case School school -> Messages.Kind_school;
            case AcademicSession session -> Messages.Kind_session;
            case Employment work -> Messages.Kind_employment;
            case Leave leave -> Messages.Kind_leave;
            case Availability time -> Messages.Kind_availability;
            case Program program -> Messages.Kind_program;
            case Participation place -> Messages.Kind_participation;
            case Cohort cohort -> Messages.Kind_cohort;
            case Mentorship pair -> Messages.Kind_mentorship;
            default -> interval.eClass().getName();
        };
    }
}
