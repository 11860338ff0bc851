/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.junit.jupiter.api.Test;

class ParticipationsTest {

    private final Program program = CadreFactory.eINSTANCE.createProgram();
    private final Educator ada = CadreFactory.eINSTANCE.createEducator();

    @Test
    void addsAPersonOnceInEachRole() {
        set(ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        set(ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        set(ParticipantRole.MENTEE, ParticipationStatus.JOINED);
        assertEquals(2, program.getParticipations().size());
    }

    @Test
    void takesOutWhoJoinedAndBringsHerBack() {
        set(ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        set(ParticipantRole.MENTOR, ParticipationStatus.WITHDRAWN);
        assertEquals(List.of(ParticipationStatus.WITHDRAWN), statuses());
        set(ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        assertEquals(List.of(ParticipationStatus.JOINED), statuses());
    }

    @Test
    void leavesAPlaceThatEndedAsItWas() {
        set(ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        program.getParticipations().get(0).setEnd(LocalDate.of(2026, 6, 30));
        set(ParticipantRole.MENTOR, ParticipationStatus.WITHDRAWN);
        assertEquals(List.of(ParticipationStatus.JOINED, ParticipationStatus.WITHDRAWN), statuses());
    }

    private void set(ParticipantRole role, ParticipationStatus status) {
        Participations.set(program, ada, role, status);
    }

    private List<ParticipationStatus> statuses() {
        return program.getParticipations().stream().map(Participation::getStatus).toList();
    }
}
