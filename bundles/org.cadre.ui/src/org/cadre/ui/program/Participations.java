/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;

/** Takes people into a program and out of it by hand; run inside an edit. */
final class Participations {

    private Participations() {
    }

    /** Makes the person's ongoing place in that role say the status, and creates it where there is none. */
    static void set(Program program, Educator educator, ParticipantRole role, ParticipationStatus status) {
        program.getParticipations().stream()
                .filter(p -> p.getEducator() == educator && p.getRole() == role && p.getEnd() == null)
                .reduce((earlier, later) -> later).orElseGet(() -> added(program, educator, role)).setStatus(status);
    }

    private static Participation added(Program program, Educator educator, ParticipantRole role) {
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(educator);
        participation.setRole(role);
        program.getParticipations().add(participation);
        return participation;
    }
}
