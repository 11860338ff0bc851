/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import static org.cadre.model.CadrePackage.Literals.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.cadre.core.access.Principal;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.junit.jupiter.api.Test;

class RightsTest {

    @Test
    void namesWhoReadsFromTheTable() {
        var rights = rights("", AccountRole.EVALUATOR);
        assertEquals("Read by everybody with an account.", rights.readers(SCHOOL));
        assertEquals("Read by coordinators, mentor leads, evaluators and administrators; "
                + "participants see their own and their partners’.", rights.readers(EDUCATOR));
        assertEquals("Read by coordinators and mentor leads; participants see their own.",
                rights.readers(LEAVE));
        assertEquals("Read by coordinators and mentor leads.", rights.readers(PARTICIPATION));
    }

    @Test
    void saysThatWithoutAccountsWhoeverOpensReads() {
        var rights = new Rights(Principal.ofUnprotected(), false);
        assertTrue(rights.readers(EDUCATOR).contains("whoever can open"), rights.readers(EDUCATOR));
        assertTrue(rights.writes(REFLECTION));
        assertTrue(rights.writes(CadreFactory.eINSTANCE.createAccount(), ACCOUNT__SLOTS));
    }

    @Test
    void onlyWhoWritesAllMayAdd() {
        assertTrue(rights("", AccountRole.COORDINATOR).writes(EDUCATOR));
        assertFalse(rights("", AccountRole.MENTOR_LEAD).writes(EDUCATOR));
        assertFalse(rights("ana", AccountRole.PARTICIPANT).writes(EDUCATOR));
        assertFalse(rights("", AccountRole.COORDINATOR).writes(ACCOUNT));
        assertTrue(rights("", AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR).writes(ACCOUNT));
    }

    @Test
    void participantsWriteTheirOwnOnly() {
        var ana = CadreFactory.eINSTANCE.createEducator();
        var ben = CadreFactory.eINSTANCE.createEducator();
        ana.setUuid("ana");
        ben.setUuid("ben");
        var profile = CadreFactory.eINSTANCE.createMentorProfile();
        ana.setMentorProfile(profile);
        var rights = rights("ana", AccountRole.PARTICIPANT);
        assertTrue(rights.writes(ana, EDUCATOR__EMAIL));
        assertTrue(rights.writes(profile, PROFILE__FOCUS));
        assertFalse(rights.writes(ana, EDUCATOR__STAFF_ID));
        assertFalse(rights.writes(ben, EDUCATOR__EMAIL));
        assertTrue(rights.reads(ben, EDUCATOR__EMAIL));
        assertFalse(rights.reads(profile, PROFILE__AVOID));
    }

    @Test
    void saysAsWhatSomebodyWorks() {
        assertEquals("working as coordinator and administrator (Ana Ruiz)",
                rights("", AccountRole.ADMINISTRATOR, AccountRole.COORDINATOR).working());
    }

    private static Rights rights(String person, AccountRole... roles) {
        return new Rights(new Principal("aruiz", "Ana Ruiz", Set.of(roles),
                Optional.of(person).filter(id -> !id.isEmpty())), true);
    }
}
