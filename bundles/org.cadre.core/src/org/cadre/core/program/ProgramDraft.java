/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.LocalDate;

import org.cadre.model.Program;

/**
 * What a coordinator states about a program.
 *
 * @param name name as people write it
 * @param purpose what it is for; may be empty
 * @param start first day; null if it has always run
 * @param end first day after; null while it is ongoing
 * @param mentorQuery who may mentor besides those who sign up; may be empty
 * @param menteeQuery who is to be mentored besides those who sign up; may be empty
 */
public record ProgramDraft(String name, String purpose, LocalDate start, LocalDate end,
        String mentorQuery, String menteeQuery) {

    /** Strips the texts; absent ones become empty. */
    public ProgramDraft {
        name = strip(name);
        purpose = strip(purpose);
        mentorQuery = strip(mentorQuery);
        menteeQuery = strip(menteeQuery);
    }

    /** Returns what a program says now. */
    public static ProgramDraft of(Program program) {
        return new ProgramDraft(program.getName(), program.getPurpose(), program.getStart(), program.getEnd(),
                program.getMentorQuery(), program.getMenteeQuery());
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip(); //$NON-NLS-1$
    }
}
